/** One question in, one page of answers out; also over HTTP. */
@NullMarked
package nl.kortelijnen.zoeken.machine;

import org.jspecify.annotations.NullMarked;
