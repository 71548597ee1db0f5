/** Channels in which professionals ask and answer: who may read and write, which answer helped, and who waits for one. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "consultatie :: termijn",
            "deskundigen",
            "gedeeld",
            "herkenning",
            "kennis",
            "ketennetwerk",
            "opslag :: gegevens",
            "portaal",
            "portaal :: aanbod",
            "portaal :: onderdeel",
            "portaal :: post",
            "toegang",
            "toegang :: account",
            "toegang :: logboek",
            "toegang :: wie",
            "verslag",
            "verslag :: bijeenkomst",
            "verslag :: inlezen",
            "verslag :: notities",
            "volgen",
            "volgen :: ui",
            "zoeken",
            "zoeken :: wijziging"
        })
package nl.kortelijnen.vraagbaak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
