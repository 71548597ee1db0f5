/** What is missing in the network: kinds of organisation without a line, teams in which nobody knows a theme (N05, N11). */
@NullMarked
package nl.kortelijnen.ketennetwerk.dekking;

import org.jspecify.annotations.NullMarked;
