/** What goes with a case, and the cases that go with something else. */
@NullMarked
package nl.kortelijnen.casuistiek.ui.verwant;

import org.jspecify.annotations.NullMarked;
