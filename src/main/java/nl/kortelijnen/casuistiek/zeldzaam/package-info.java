/** Whether there are many such families as a case tells of. */
@NullMarked
package nl.kortelijnen.casuistiek.zeldzaam;

import org.jspecify.annotations.NullMarked;
