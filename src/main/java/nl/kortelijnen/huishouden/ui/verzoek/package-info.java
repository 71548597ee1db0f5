/** What a family asks, on the page where it is answered. */
@NullMarked
package nl.kortelijnen.huishouden.ui.verzoek;

import org.jspecify.annotations.NullMarked;
