/** The texts of a household in the graph, each encrypted for its own place. */
@NullMarked
package nl.kortelijnen.huishouden.tekst;

import org.jspecify.annotations.NullMarked;
