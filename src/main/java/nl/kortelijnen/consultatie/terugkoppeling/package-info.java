/** What the reporter hears, when, and in which words. */
@NullMarked
package nl.kortelijnen.consultatie.terugkoppeling;

import org.jspecify.annotations.NullMarked;
