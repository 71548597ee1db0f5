/** Browsing and reading what is known. */
@NullMarked
package nl.kortelijnen.kennis.ui;

import org.jspecify.annotations.NullMarked;
