/** The reports of the demo. */
@NullMarked
package nl.kortelijnen.verslag.demo;

import org.jspecify.annotations.NullMarked;
