/** Thinking together about a shared case in rounds, with a clock that is the same on every screen. */
@NullMarked
package nl.kortelijnen.casuistiek.intervisie;

import org.jspecify.annotations.NullMarked;
