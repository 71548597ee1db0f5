/** The shortest line on the screen: a page, a part of other pages, and a field on the start page. */
@NullMarked
package nl.kortelijnen.ketennetwerk.ui.pad;

import org.jspecify.annotations.NullMarked;
