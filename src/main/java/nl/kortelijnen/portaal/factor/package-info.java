/** Asking for the second step in the middle of a page, before something that needs it. */
@NullMarked
@NamedInterface("factor")
package nl.kortelijnen.portaal.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
