/** The versions of a published report on its page: which there are, and what is different. */
@NullMarked
package nl.kortelijnen.verslag.ui.versie;

import org.jspecify.annotations.NullMarked;
