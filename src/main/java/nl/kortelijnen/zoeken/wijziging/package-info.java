/** What changed and is not in the index yet; other modules tell it here. */
@NullMarked
@NamedInterface("wijziging")
package nl.kortelijnen.zoeken.wijziging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
