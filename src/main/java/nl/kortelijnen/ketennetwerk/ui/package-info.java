/** The pages of the network: list, organisation, team, person. */
@NullMarked
package nl.kortelijnen.ketennetwerk.ui;

import org.jspecify.annotations.NullMarked;
