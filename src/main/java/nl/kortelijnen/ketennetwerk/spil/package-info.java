/** Who holds the network together: whose leaving would make the most ways longer or break them (N13). */
@NullMarked
package nl.kortelijnen.ketennetwerk.spil;

import org.jspecify.annotations.NullMarked;
