/** The frame around every module: main layout, start page, shared parts of the interface, and the error pages. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "opslag",
            "opslag :: bewaking",
            "opslag :: kluis",
            "toegang",
            "toegang :: account",
            "toegang :: betrokkenheid",
            "toegang :: inloggen",
            "toegang :: logboek",
            "toegang :: organisatie",
            "toegang :: sessie",
            "toegang :: sleutel",
            "toegang :: toezicht",
            "toegang :: vertrek",
            "toegang :: wie"
        })
package nl.kortelijnen.portaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
