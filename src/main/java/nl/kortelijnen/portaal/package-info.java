/** The frame around every module: main layout, start page, shared parts of the interface, and the error pages. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "opslag",
            "opslag :: bewaking",
            "toegang",
            "toegang :: inloggen",
            "toegang :: betrokkenheid",
            "toegang :: organisatie",
            "toegang :: toezicht"
        })
package nl.kortelijnen.portaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
