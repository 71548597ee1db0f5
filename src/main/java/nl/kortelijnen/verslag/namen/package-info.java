/** Finding the names in a report that nobody should be able to read. */
@NullMarked
package nl.kortelijnen.verslag.namen;

import org.jspecify.annotations.NullMarked;
