/** Recognises in a text what points to a person, and proposes what could stand there instead. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gedeeld"})
package nl.kortelijnen.herkenning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
