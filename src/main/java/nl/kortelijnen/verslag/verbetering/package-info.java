/** Points of reports and recommendations, followed until they are solved: whose they are, what proves it, who contests. */
@NullMarked
package nl.kortelijnen.verslag.verbetering;

import org.jspecify.annotations.NullMarked;
