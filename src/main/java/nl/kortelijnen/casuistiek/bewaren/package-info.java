/** What becomes of cases when the household they were begun from is destroyed. */
@NullMarked
package nl.kortelijnen.casuistiek.bewaren;

import org.jspecify.annotations.NullMarked;
