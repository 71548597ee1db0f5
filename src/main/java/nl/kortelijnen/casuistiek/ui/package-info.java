/** Cases on a page: written, read by a colleague, shared, discussed. */
@NullMarked
package nl.kortelijnen.casuistiek.ui;

import org.jspecify.annotations.NullMarked;
