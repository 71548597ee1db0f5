/** The folders of a portal, and who has them in use. */
@NullMarked
@NamedInterface("gegevens")
package nl.kortelijnen.opslag.gegevens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
