/** What waits for somebody at the cases, on the start page. */
@NullMarked
package nl.kortelijnen.casuistiek.ui.wacht;

import org.jspecify.annotations.NullMarked;
