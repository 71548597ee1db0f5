/** Agreements on the card of an organisation, and what of them waits. */
@NullMarked
package nl.kortelijnen.ketennetwerk.ui.afspraak;

import org.jspecify.annotations.NullMarked;
