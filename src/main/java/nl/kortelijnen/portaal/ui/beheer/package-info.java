/** What beheerders see to: accounts, help with signing in, keys, and the second pair of eyes. */
@NullMarked
package nl.kortelijnen.portaal.ui.beheer;

import org.jspecify.annotations.NullMarked;
