/** What helped in a closed consultation, for everybody: without who asked, who answered or whom it was about. */
@NullMarked
package nl.kortelijnen.consultatie.kennisdeling;

import org.jspecify.annotations.NullMarked;
