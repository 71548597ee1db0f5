/** Drawing from a page of the household, without the canvas: through the same room as everybody. */
@NullMarked
package nl.kortelijnen.huishouden.live.hand;

import org.jspecify.annotations.NullMarked;
