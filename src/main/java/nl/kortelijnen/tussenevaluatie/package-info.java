/** What an organisation or region learns from it all (S2): figures of households and consultations on one page. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "cijfers",
            "cijfers :: ui",
            "consultatie :: cijfers",
            "gedeeld",
            "huishouden :: meting",
            "portaal :: aanbod",
            "portaal :: onderdeel",
            "toegang",
            "toegang :: wie"
        })
package nl.kortelijnen.tussenevaluatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
