/** How a report of some kind is set up, for who writes one without a file. Readable data in the content folder. */
@NullMarked
package nl.kortelijnen.verslag.sjabloon;

import org.jspecify.annotations.NullMarked;
