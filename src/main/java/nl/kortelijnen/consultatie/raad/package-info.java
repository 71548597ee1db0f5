/** The experts who can be asked. */
@NullMarked
package nl.kortelijnen.consultatie.raad;

import org.jspecify.annotations.NullMarked;
