/** Bringing many cards in at once, from a table or from another social map: first what it would do, then all of it (N15). */
@NullMarked
package nl.kortelijnen.ketennetwerk.invoer;

import org.jspecify.annotations.NullMarked;
