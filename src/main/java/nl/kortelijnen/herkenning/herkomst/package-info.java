/** What a household gives a case: its drawing without anybody in it, and what the guard must keep out. */
@NullMarked
@NamedInterface("herkomst")
package nl.kortelijnen.herkenning.herkomst;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
