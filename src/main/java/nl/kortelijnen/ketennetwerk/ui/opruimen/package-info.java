/** What stands at the foot of a card for who keeps it: what changed, undoing it, and taking away what should not be there. */
@NullMarked
package nl.kortelijnen.ketennetwerk.ui.opruimen;

import org.jspecify.annotations.NullMarked;
