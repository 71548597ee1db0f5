/** Guards the stores: whether they answer, and whether their disk has room for what people write. */
@NullMarked
@NamedInterface("bewaking")
package nl.kortelijnen.opslag.bewaking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
