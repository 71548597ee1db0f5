/** The ketenpartner network: organisations, teams and overlegtafels, professionals, and the contact lines between them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "opslag :: gegevens",
            "opslag :: graaf",
            "opslag :: kluis",
            "portaal",
            "portaal :: aanbod",
            "portaal :: onderdeel",
            "portaal :: post",
            "toegang",
            "toegang :: account",
            "toegang :: organisatie",
            "toegang :: vertrek",
            "toegang :: wie",
            "zoeken",
            "zoeken :: wijziging"
        })
package nl.kortelijnen.ketennetwerk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
