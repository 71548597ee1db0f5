/** Households: who belongs to them and what is kept about them. Does not know the search index, on purpose. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "opslag",
            "opslag :: bewaking",
            "toegang",
            "toegang :: betrokkenheid",
            "portaal",
            "ketennetwerk"
        })
package nl.kortelijnen.huishouden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
