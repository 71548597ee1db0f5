/** Locations and hours on the card of an organisation. */
@NullMarked
package nl.kortelijnen.ketennetwerk.ui.plek;

import org.jspecify.annotations.NullMarked;
