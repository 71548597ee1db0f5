/** Finding an expert: who knows which culture, language and theme, who is free, and why somebody is proposed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "ketennetwerk",
            "ketennetwerk :: beheer",
            "ketennetwerk :: uitvoer",
            "opslag :: gegevens",
            "opslag :: graaf",
            "portaal :: aanbod",
            "portaal :: onderdeel",
            "toegang :: account",
            "toegang :: wie",
            "zoeken",
            "zoeken :: wijziging"
        })
package nl.kortelijnen.deskundigen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
