/** Reports of conferences and conversations: read from a file, checked, published, and the points people agreed on. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"gedeeld", "opslag", "bestanden", "toegang", "portaal", "zoeken", "ketennetwerk"})
package nl.kortelijnen.verslag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
