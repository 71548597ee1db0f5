/** Time as the people who work count it: days on which nobody works do not count. */
@NullMarked
@NamedInterface("termijn")
package nl.kortelijnen.consultatie.termijn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
