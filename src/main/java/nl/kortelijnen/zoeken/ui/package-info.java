/** The search page. */
@NullMarked
package nl.kortelijnen.zoeken.ui;

import org.jspecify.annotations.NullMarked;
