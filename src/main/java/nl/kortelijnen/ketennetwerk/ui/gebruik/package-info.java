/** How strong lines are, on the screen. */
@NullMarked
package nl.kortelijnen.ketennetwerk.ui.gebruik;

import org.jspecify.annotations.NullMarked;
