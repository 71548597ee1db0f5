/** Who may come in and what they may do: accounts, roles, API keys, sessions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gedeeld", "opslag", "opslag :: bewaking"})
package nl.kortelijnen.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
