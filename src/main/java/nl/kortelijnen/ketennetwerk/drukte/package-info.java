/** How busy an organisation says it is, and was (N10, AN16). */
@NullMarked
package nl.kortelijnen.ketennetwerk.drukte;

import org.jspecify.annotations.NullMarked;
