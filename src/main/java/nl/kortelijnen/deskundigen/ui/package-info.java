/** The page to find an expert, and what it adds to other pages. */
@NullMarked
package nl.kortelijnen.deskundigen.ui;

import org.jspecify.annotations.NullMarked;
