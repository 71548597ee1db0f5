/** The parts every page is made of: headings, buttons, messages, fields, dialogs. */
@NullMarked
@NamedInterface("onderdeel")
package nl.kortelijnen.portaal.onderdeel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
