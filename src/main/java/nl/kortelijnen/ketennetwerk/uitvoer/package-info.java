/** Cards of people in the form that a telephone and other programs keep them (N14). */
@NullMarked
@NamedInterface("uitvoer")
package nl.kortelijnen.ketennetwerk.uitvoer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
