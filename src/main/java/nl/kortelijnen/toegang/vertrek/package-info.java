/** Who leaves, what they would leave behind by name, and handing all of it over in one go (N16). */
@NullMarked
@NamedInterface("vertrek")
package nl.kortelijnen.toegang.vertrek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
