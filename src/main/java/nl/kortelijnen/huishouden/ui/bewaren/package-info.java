/** What the privacy officer sees of how long households are kept. */
@NullMarked
package nl.kortelijnen.huishouden.ui.bewaren;

import org.jspecify.annotations.NullMarked;
