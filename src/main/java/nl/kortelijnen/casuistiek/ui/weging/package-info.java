/** Weighing for oneself on the screen, and what came of it when all was revealed. */
@NullMarked
package nl.kortelijnen.casuistiek.ui.weging;

import org.jspecify.annotations.NullMarked;
