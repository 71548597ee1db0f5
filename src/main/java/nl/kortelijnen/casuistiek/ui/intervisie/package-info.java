/** An intervisie on the screen: the round, what was brought, what was agreed. */
@NullMarked
package nl.kortelijnen.casuistiek.ui.intervisie;

import org.jspecify.annotations.NullMarked;
