/** Who holds the network together, on the screen. */
@NullMarked
package nl.kortelijnen.ketennetwerk.ui.spil;

import org.jspecify.annotations.NullMarked;
