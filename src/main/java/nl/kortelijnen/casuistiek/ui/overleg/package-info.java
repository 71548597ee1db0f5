/** A case conference on the screen: agenda, who comes, notes, report. */
@NullMarked
package nl.kortelijnen.casuistiek.ui.overleg;

import org.jspecify.annotations.NullMarked;
