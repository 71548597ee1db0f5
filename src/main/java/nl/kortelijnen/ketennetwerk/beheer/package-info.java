/** Filling the network and keeping it true: who may change what, and what was changed by whom (N01, N02, N07, N08). */
@NullMarked
@NamedInterface("beheer")
package nl.kortelijnen.ketennetwerk.beheer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
