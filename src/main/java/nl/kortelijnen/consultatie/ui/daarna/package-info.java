/** What comes of a consultation, on the screen: advice, what the reporter hears, handing over. */
@NullMarked
package nl.kortelijnen.consultatie.ui.daarna;

import org.jspecify.annotations.NullMarked;
