/** Starts or connects the two stores, brings their schema up to date, and knows the folders where everything lives. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gedeeld"})
package nl.kortelijnen.opslag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
