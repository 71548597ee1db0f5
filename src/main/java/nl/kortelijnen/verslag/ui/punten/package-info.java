/** The points that are followed, on a page: the overview, one point with its history, and its figure. */
@NullMarked
package nl.kortelijnen.verslag.ui.punten;

import org.jspecify.annotations.NullMarked;
