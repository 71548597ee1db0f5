/** Figures that point at nobody: made once, hidden where needed, and shown alike on the screen, in files and to programs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"drukwerk", "gedeeld"})
package nl.kortelijnen.cijfers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
