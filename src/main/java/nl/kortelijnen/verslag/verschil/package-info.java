/** What is different between two versions of a report, for everybody to see. */
@NullMarked
package nl.kortelijnen.verslag.verschil;

import org.jspecify.annotations.NullMarked;
