/** A conference before and on the day itself: the announcement, who comes, and who was there. */
@NullMarked
@NamedInterface("bijeenkomst")
package nl.kortelijnen.verslag.bijeenkomst;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
