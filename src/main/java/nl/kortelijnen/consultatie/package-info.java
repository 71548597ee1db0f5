/** A question to an expert, from asking to closing: where it goes and why, who takes it, and the conversation. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bestanden",
            "cijfers",
            "cijfers :: ui",
            "deskundigen",
            "gedeeld",
            "herkenning",
            "herkenning :: herkomst",
            "ketennetwerk",
            "ketennetwerk :: gebruik",
            "opslag :: gegevens",
            "opslag :: kluis",
            "portaal",
            "portaal :: aanbod",
            "portaal :: onderdeel",
            "portaal :: post",
            "toegang",
            "toegang :: account",
            "toegang :: betrokkenheid",
            "toegang :: logboek",
            "toegang :: organisatie",
            "toegang :: vertrek",
            "toegang :: wie"
        })
package nl.kortelijnen.consultatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
