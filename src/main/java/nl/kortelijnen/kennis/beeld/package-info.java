/** Making a safe picture of what somebody offers. */
@NullMarked
package nl.kortelijnen.kennis.beeld;

import org.jspecify.annotations.NullMarked;
