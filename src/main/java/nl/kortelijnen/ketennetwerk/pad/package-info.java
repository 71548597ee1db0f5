/** The shortest line: over which colleagues one reaches somebody, an organisation or somebody who knows a theme (N04). */
@NullMarked
package nl.kortelijnen.ketennetwerk.pad;

import org.jspecify.annotations.NullMarked;
