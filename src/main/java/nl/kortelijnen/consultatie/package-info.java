/** A question to an expert, from asking to closing: where it goes and why, who takes it, and the conversation. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "opslag",
            "toegang",
            "toegang :: organisatie",
            "portaal",
            "portaal :: post",
            "ketennetwerk",
            "deskundigen"
        })
package nl.kortelijnen.consultatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
