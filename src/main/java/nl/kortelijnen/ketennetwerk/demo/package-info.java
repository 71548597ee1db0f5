/** Loads the demo network, in the way its own screens fill one. */
@NullMarked
package nl.kortelijnen.ketennetwerk.demo;

import org.jspecify.annotations.NullMarked;
