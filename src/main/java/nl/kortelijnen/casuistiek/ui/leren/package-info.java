/** The list of what colleagues want to learn. */
@NullMarked
package nl.kortelijnen.casuistiek.ui.leren;

import org.jspecify.annotations.NullMarked;
