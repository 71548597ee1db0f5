/** What readers report as wrong on a card, and what became of it (N07). */
@NullMarked
package nl.kortelijnen.ketennetwerk.correctie;

import org.jspecify.annotations.NullMarked;
