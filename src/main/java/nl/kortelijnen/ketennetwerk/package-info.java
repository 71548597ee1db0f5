/** The ketenpartner network: organisations, teams and overlegtafels, professionals, and the contact lines between them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "opslag :: gegevens",
            "opslag :: graaf",
            "portaal :: aanbod",
            "portaal :: onderdeel",
            "toegang",
            "toegang :: account",
            "toegang :: organisatie",
            "toegang :: wie",
            "zoeken",
            "zoeken :: wijziging"
        })
package nl.kortelijnen.ketennetwerk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
