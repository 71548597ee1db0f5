/**
 * Who may see which household, on what ground, until when. A role never opens a household; a dated involvement with a
 * purpose does, and only while that purpose has a ground. Knows nothing of what a household holds.
 *
 * @see <a href="file:docs/besluiten/0010-toegang-tot-een-huishouden.md">docs/besluiten/0010</a>
 */
@NullMarked
@NamedInterface("betrokkenheid")
package nl.kortelijnen.toegang.betrokkenheid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
