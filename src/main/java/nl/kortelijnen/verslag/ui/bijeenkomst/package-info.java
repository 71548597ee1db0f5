/** Conferences on a page: announcing, signing up, and writing together. */
@NullMarked
package nl.kortelijnen.verslag.ui.bijeenkomst;

import org.jspecify.annotations.NullMarked;
