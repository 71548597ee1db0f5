/** What readers of a published report say is not right, and what an organisator answers (V06). */
@NullMarked
package nl.kortelijnen.verslag.lezersmelding;

import org.jspecify.annotations.NullMarked;
