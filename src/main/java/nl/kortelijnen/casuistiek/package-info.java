/** Cases told so that nobody can be recognised: written, read by a second person, shared, discussed, withdrawn. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "cijfers",
            "cijfers :: ui",
            "gedeeld",
            "herkenning",
            "herkenning :: herkomst",
            "ketennetwerk",
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
package nl.kortelijnen.casuistiek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
