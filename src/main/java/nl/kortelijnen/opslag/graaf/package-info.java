/** The one door to Neo4j, and how its schema is kept up to date. */
@NullMarked
@NamedInterface("graaf")
package nl.kortelijnen.opslag.graaf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
