/** The consultations of the demo. */
@NullMarked
package nl.kortelijnen.consultatie.demo;

import org.jspecify.annotations.NullMarked;
