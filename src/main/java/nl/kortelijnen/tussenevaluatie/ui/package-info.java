/** The tussenevaluatie on the screen. */
@NullMarked
package nl.kortelijnen.tussenevaluatie.ui;

import org.jspecify.annotations.NullMarked;
