/** The map of the network on the screen. */
@NullMarked
package nl.kortelijnen.ketennetwerk.ui.kaart;

import org.jspecify.annotations.NullMarked;
