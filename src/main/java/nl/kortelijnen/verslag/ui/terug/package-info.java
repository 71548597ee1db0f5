/** Going back and forth over what was changed in a draft since its page was opened. */
@NullMarked
package nl.kortelijnen.verslag.ui.terug;

import org.jspecify.annotations.NullMarked;
