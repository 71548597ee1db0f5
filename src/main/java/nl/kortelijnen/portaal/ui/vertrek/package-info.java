/** Leaving: when, what one would leave behind by name, and who takes it over. */
@NullMarked
package nl.kortelijnen.portaal.ui.vertrek;

import org.jspecify.annotations.NullMarked;
