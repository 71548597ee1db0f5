/** Drawing together: the rooms, who is in them, the wire and the log in the graph. */
@NullMarked
package nl.kortelijnen.huishouden.live;

import org.jspecify.annotations.NullMarked;
