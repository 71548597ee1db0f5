/** Finding an expert: who knows which culture, language and theme, who is free, and why somebody is proposed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gedeeld", "opslag", "toegang", "portaal", "zoeken", "ketennetwerk"})
package nl.kortelijnen.deskundigen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
