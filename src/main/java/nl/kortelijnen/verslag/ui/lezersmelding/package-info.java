/** On the page of a report: "Klopt er iets niet?", and for organisatoren what readers said. */
@NullMarked
package nl.kortelijnen.verslag.ui.lezersmelding;

import org.jspecify.annotations.NullMarked;
