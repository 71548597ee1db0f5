/** Asking the subgroups whether their part of a draft is right, and the page on which they say so. */
@NullMarked
package nl.kortelijnen.verslag.ui.akkoord;

import org.jspecify.annotations.NullMarked;
