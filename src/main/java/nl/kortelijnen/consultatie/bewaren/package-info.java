/** What becomes of consultations that nobody needs any more. */
@NullMarked
package nl.kortelijnen.consultatie.bewaren;

import org.jspecify.annotations.NullMarked;
