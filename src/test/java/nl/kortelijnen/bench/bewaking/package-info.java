/** Notes that nobody wrote about anybody, with what identifies planted in them, and how much of it the guard finds. */
@NullMarked
package nl.kortelijnen.bench.bewaking;

import org.jspecify.annotations.NullMarked;
