/** Reports for programs: the same services, the same rights. */
@NullMarked
package nl.kortelijnen.verslag.machine;

import org.jspecify.annotations.NullMarked;
