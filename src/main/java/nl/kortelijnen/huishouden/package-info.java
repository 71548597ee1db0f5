/** Households: who belongs to them and what is kept about them. Does not know the search index, on purpose. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "herkenning :: herkomst",
            "cijfers",
            "drukwerk",
            "gedeeld",
            "herkenning",
            "ketennetwerk",
            "opslag",
            "opslag :: bewaking",
            "opslag :: gegevens",
            "opslag :: graaf",
            "opslag :: kluis",
            "portaal",
            "portaal :: aanbod",
            "portaal :: factor",
            "portaal :: onderdeel",
            "toegang",
            "toegang :: account",
            "toegang :: betrokkenheid",
            "toegang :: logboek",
            "toegang :: sessie",
            "toegang :: vertrek",
            "toegang :: wie"
        })
package nl.kortelijnen.huishouden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
