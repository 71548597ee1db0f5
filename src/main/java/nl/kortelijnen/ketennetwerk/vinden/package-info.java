/** What of the network is found by searching. */
@NullMarked
package nl.kortelijnen.ketennetwerk.vinden;

import org.jspecify.annotations.NullMarked;
