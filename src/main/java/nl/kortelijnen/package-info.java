/** The portal: one module in each package below this one. */
@NullMarked
package nl.kortelijnen;

import org.jspecify.annotations.NullMarked;
