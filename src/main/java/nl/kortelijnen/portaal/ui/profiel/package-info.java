/** What somebody sees to for their own account. */
@NullMarked
package nl.kortelijnen.portaal.ui.profiel;

import org.jspecify.annotations.NullMarked;
