/** The drawing on a page, for professionals and for guests. */
@NullMarked
package nl.kortelijnen.huishouden.ui.tekenen;

import org.jspecify.annotations.NullMarked;
