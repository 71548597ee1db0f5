/** Who may come in and what they may do: accounts, roles, API keys, sessions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "herkenning",
            "opslag",
            "opslag :: bewaking",
            "opslag :: gegevens",
            "opslag :: kluis"
        })
package nl.kortelijnen.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
