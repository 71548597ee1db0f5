/** What is known of Dutch words: stems, compounds, synonyms. */
@NullMarked
package nl.kortelijnen.zoeken.woorden;

import org.jspecify.annotations.NullMarked;
