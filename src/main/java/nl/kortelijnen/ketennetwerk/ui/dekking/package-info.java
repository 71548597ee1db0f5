/** What is missing in the network, on the screen. */
@NullMarked
package nl.kortelijnen.ketennetwerk.ui.dekking;

import org.jspecify.annotations.NullMarked;
