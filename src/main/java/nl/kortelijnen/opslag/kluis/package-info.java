/** Texts under keys, and how they get new ones. */
@NullMarked
@NamedInterface("kluis")
package nl.kortelijnen.opslag.kluis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
