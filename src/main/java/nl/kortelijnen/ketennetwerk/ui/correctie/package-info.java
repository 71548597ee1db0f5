/** Reporting what is wrong on a card, and answering that. */
@NullMarked
package nl.kortelijnen.ketennetwerk.ui.correctie;

import org.jspecify.annotations.NullMarked;
