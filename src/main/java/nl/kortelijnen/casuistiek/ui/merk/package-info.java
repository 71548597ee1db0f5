/** Where the pages of cases are, and the small marks they share. */
@NullMarked
package nl.kortelijnen.casuistiek.ui.merk;

import org.jspecify.annotations.NullMarked;
