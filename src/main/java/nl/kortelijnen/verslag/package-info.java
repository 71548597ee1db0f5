/** Reports of conferences and conversations: read from a file, checked, published, and the points people agreed on. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bestanden",
            "drukwerk",
            "gedeeld",
            "herkenning",
            "ketennetwerk",
            "opslag :: gegevens",
            "portaal",
            "portaal :: aanbod",
            "portaal :: onderdeel",
            "portaal :: post",
            "toegang",
            "toegang :: account",
            "toegang :: wie",
            "zoeken",
            "zoeken :: wijziging"
        })
package nl.kortelijnen.verslag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
