/** The households of the demo. */
@NullMarked
package nl.kortelijnen.huishouden.demo;

import org.jspecify.annotations.NullMarked;
