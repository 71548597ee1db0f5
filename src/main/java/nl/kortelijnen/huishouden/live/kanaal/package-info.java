/** The socket: who may come in, what comes in, and what goes out. */
@NullMarked
package nl.kortelijnen.huishouden.live.kanaal;

import org.jspecify.annotations.NullMarked;
