/** Files that people offer: whether they are what they say, and the text in them. Knows no store and no user. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gedeeld"})
package nl.kortelijnen.bestanden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
