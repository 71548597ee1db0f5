/** The steps of the meldcode and the route of a report, as pages. */
@NullMarked
package nl.kortelijnen.kennis.ui.meldcode;

import org.jspecify.annotations.NullMarked;
