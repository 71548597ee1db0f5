/** Guidance in plain Dutch, read from the content folder: what to do, when not to, and where it comes from. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bestanden",
            "gedeeld",
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
package nl.kortelijnen.kennis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
