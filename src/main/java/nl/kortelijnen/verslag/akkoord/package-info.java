/** Whether the subgroups find that their part of a draft is right. Knows reports by their rows only, so that they may ask it. */
@NullMarked
package nl.kortelijnen.verslag.akkoord;

import org.jspecify.annotations.NullMarked;
