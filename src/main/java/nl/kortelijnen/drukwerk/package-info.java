/** Paper: what the portal gives as a PDF that a screen reader can follow, with letters for every language. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.kortelijnen.drukwerk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
