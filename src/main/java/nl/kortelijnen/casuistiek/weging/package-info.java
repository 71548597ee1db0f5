/** Weighing a decision each for oneself, and laying all of it side by side afterwards, also per period. */
@NullMarked
package nl.kortelijnen.casuistiek.weging;

import org.jspecify.annotations.NullMarked;
