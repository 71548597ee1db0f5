/** What an expert advises, for whom, and what was done with it. */
@NullMarked
package nl.kortelijnen.consultatie.advies;

import org.jspecify.annotations.NullMarked;
