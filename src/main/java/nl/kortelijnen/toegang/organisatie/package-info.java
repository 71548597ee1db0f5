/** What an organisation's own beheerder does with its people: invite, look after, and let go without loose ends. */
@NullMarked
@NamedInterface("organisatie")
package nl.kortelijnen.toegang.organisatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
