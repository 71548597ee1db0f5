/** The cases of the demo. */
@NullMarked
package nl.kortelijnen.casuistiek.demo;

import org.jspecify.annotations.NullMarked;
