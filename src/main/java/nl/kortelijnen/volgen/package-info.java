/** What somebody keeps and follows, whatever it is, and what is new there: in the portal, and as a number by mail. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "kennis",
            "ketennetwerk",
            "ketennetwerk :: beheer",
            "opslag :: gegevens",
            "portaal",
            "portaal :: aanbod",
            "portaal :: onderdeel",
            "portaal :: post",
            "toegang",
            "toegang :: account",
            "toegang :: wie",
            "zoeken"
        })
package nl.kortelijnen.volgen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
