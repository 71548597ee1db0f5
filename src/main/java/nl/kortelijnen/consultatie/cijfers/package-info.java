/** What consultations look like from afar: per quarter, and never small enough to be traced to anybody. */
@NullMarked
@NamedInterface("cijfers")
package nl.kortelijnen.consultatie.cijfers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
