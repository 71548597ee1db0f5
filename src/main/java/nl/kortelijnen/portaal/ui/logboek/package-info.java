/** The log on a page, with its filters. */
@NullMarked
package nl.kortelijnen.portaal.ui.logboek;

import org.jspecify.annotations.NullMarked;
