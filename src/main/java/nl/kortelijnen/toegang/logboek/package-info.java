/** The log of who saw or did what: sealed row by row, and read only by those who may. */
@NullMarked
@NamedInterface("logboek")
package nl.kortelijnen.toegang.logboek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
