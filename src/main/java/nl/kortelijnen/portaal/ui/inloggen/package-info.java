/** Coming in: password, second step, a new password. */
@NullMarked
package nl.kortelijnen.portaal.ui.inloggen;

import org.jspecify.annotations.NullMarked;
