/** Where the drawing is kept: its log and its picture in the graph. */
@NullMarked
package nl.kortelijnen.huishouden.live.kast;

import org.jspecify.annotations.NullMarked;
