/** The forms with which the network is filled and kept. */
@NullMarked
package nl.kortelijnen.ketennetwerk.ui.bewerken;

import org.jspecify.annotations.NullMarked;
