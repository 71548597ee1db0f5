/** The frame around every module: main layout, start page, shared parts of the interface, and the error pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gedeeld", "toegang"})
package nl.kortelijnen.portaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
