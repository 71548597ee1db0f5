/** Handing over to somebody who goes on: with a call, or without and then counted. */
@NullMarked
package nl.kortelijnen.consultatie.overdracht;

import org.jspecify.annotations.NullMarked;
