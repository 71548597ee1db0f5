/** One search index behind one small interface: it knows documents and who may see them, never what they are about. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gedeeld", "opslag", "toegang", "portaal"})
package nl.kortelijnen.zoeken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
