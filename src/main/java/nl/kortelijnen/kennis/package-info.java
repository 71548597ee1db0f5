/** Guidance in plain Dutch, read from the content folder: what to do, when not to, and where it comes from. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"gedeeld", "opslag", "bestanden", "toegang", "portaal", "portaal :: post", "zoeken"})
package nl.kortelijnen.kennis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
