/** Bringing many cards in at once: what a file would do, and doing it. */
@NullMarked
package nl.kortelijnen.ketennetwerk.ui.invoer;

import org.jspecify.annotations.NullMarked;
