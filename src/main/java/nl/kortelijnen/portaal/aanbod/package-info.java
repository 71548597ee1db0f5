/** What a module can offer to pages that are not its own: a panel, a count in the menu, a proposal. */
@NullMarked
@NamedInterface("aanbod")
package nl.kortelijnen.portaal.aanbod;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
