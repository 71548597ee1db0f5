/** The pages of a household. */
@NullMarked
package nl.kortelijnen.huishouden.ui;

import org.jspecify.annotations.NullMarked;
