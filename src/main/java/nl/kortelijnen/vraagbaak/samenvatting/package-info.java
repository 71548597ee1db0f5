/** What subgroups of a live session wrote, merged into one answer that says of each line where it comes from (V08). */
@NullMarked
package nl.kortelijnen.vraagbaak.samenvatting;

import org.jspecify.annotations.NullMarked;
