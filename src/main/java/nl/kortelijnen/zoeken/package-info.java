/** One search index behind one small interface: it knows documents and who may see them, never what they are about. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "gedeeld",
            "herkenning",
            "opslag :: gegevens",
            "opslag :: kluis",
            "portaal :: aanbod",
            "portaal :: onderdeel",
            "toegang :: wie"
        })
package nl.kortelijnen.zoeken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
