/** What subgroups write down together during a conference: line by line, in one order for everybody, nothing lost. */
@NullMarked
@NamedInterface("notities")
package nl.kortelijnen.verslag.notities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
