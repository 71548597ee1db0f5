/** To whom a question goes, and why. */
@NullMarked
package nl.kortelijnen.consultatie.routering;

import org.jspecify.annotations.NullMarked;
