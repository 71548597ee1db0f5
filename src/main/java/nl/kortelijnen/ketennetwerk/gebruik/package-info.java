/** How strong a line is, by what two people really did together (N06). */
@NullMarked
@NamedInterface("gebruik")
package nl.kortelijnen.ketennetwerk.gebruik;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
