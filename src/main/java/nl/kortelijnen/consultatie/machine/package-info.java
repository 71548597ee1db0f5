/** Consultations for programs: the same services, the same rights. */
@NullMarked
package nl.kortelijnen.consultatie.machine;

import org.jspecify.annotations.NullMarked;
