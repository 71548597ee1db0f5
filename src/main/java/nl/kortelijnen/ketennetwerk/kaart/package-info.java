/** The network as one picture: who is there and which lines there are, to be drawn or listed (N12). */
@NullMarked
package nl.kortelijnen.ketennetwerk.kaart;

import org.jspecify.annotations.NullMarked;
