/**
 * Sees to it that nobody takes over an account alone: who may help others in, what others did with an account, and who
 * sees no household until somebody who knows them said yes.
 *
 * @see <a href="file:docs/besluiten/0027-twee-mensen.md">docs/besluiten/0027</a>
 */
@NullMarked
@NamedInterface("toezicht")
package nl.kortelijnen.toegang.toezicht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
