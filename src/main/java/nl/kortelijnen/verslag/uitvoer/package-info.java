/** A published report as a file: for paper, for Word, and for who follows what is new. Only what everybody may read. */
@NullMarked
package nl.kortelijnen.verslag.uitvoer;

import org.jspecify.annotations.NullMarked;
