/** Cases told so that nobody can be recognised: written, read by a second person, shared, discussed, withdrawn. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"gedeeld", "opslag", "toegang", "portaal", "portaal :: post", "zoeken", "ketennetwerk"})
package nl.kortelijnen.casuistiek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
