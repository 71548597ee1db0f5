package nl.kortelijnen.verslag.uitvoer;

import nl.kortelijnen.drukwerk.Drukvel;
import nl.kortelijnen.verslag.Publicatie;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A report on A4 that a screen reader can follow: tagged, with a title, its language, headings and bookmarks (V06). */
final class Verslagpdf {

    private static final String STIJL = """
            @page { size: A4; margin: 22mm 22mm 20mm; }
            body { font: 11pt/1.5 LETTERS; color: #16262b; }
            h1 { font-size: 22pt; line-height: 1.2; margin: 0 0 6pt; }
            h2 { font-size: 15pt; line-height: 1.3; margin: 20pt 0 4pt; page-break-after: avoid; }
            h3 { font-size: 11.5pt; margin: 12pt 0 2pt; color: #0d5b61; page-break-after: avoid; }
            p { margin: 0 0 6pt; orphans: 2; widows: 2; }
            p.bijschrift { font-size: 10pt; color: #46575c; margin: 0 0 3pt; }
            p.slot { font-size: 9.5pt; color: #46575c; margin: 4pt 0 0; }
            div.slot { margin-top: 20pt; border-top: 0.75pt solid #8a969a; padding-top: 6pt; }
            ul { margin: 2pt 0 8pt; padding-left: 16pt; }
            li { margin: 0 0 4pt; page-break-inside: avoid; }
            li p { margin: 0; }
            li p.antwoord { color: #46575c; }
            """;

    private Verslagpdf() {}

    static byte[] van(Publicatie verslag, String adres) {
        Drukvel vel = new Drukvel(verslag.kop().titel(), STIJL);
        Element lijst = null;
        Element slot = null;
        for (Verslagblok blok : Verslagblok.van(verslag, adres)) {
            switch (blok.soort()) {
                case PUNT, ANTWOORD -> lijst = punt(vel, lijst, blok);
                case SLOT -> {
                    slot = slot == null ? deel(vel, "slot") : slot;
                    Drukvel.bij(slot, "p", blok.tekst()).setAttribute("class", "slot");
                }
                default -> {
                    lijst = null;
                    zet(vel, blok);
                }
            }
        }
        return vel.pdf();
    }

    private static void zet(Drukvel vel, Verslagblok blok) {
        switch (blok.soort()) {
            case TITEL -> vel.kop(1, blok.tekst());
            case ONDERDEEL -> vel.kop(2, blok.tekst());
            case RUBRIEK -> Drukvel.bij(vel.lijf(), "h3", blok.tekst());
            case BIJSCHRIFT -> Drukvel.bij(vel.lijf(), "p", blok.tekst()).setAttribute("class", "bijschrift");
            default -> Drukvel.bij(vel.lijf(), "p", blok.tekst());
        }
    }

    private static Element punt(Drukvel vel, @Nullable Element lijst, Verslagblok blok) {
        Element nu = lijst == null ? Drukvel.bij(vel.lijf(), "ul") : lijst;
        if (blok.soort() == Verslagblok.Soort.PUNT) {
            Drukvel.bij(Drukvel.bij(nu, "li"), "p", blok.tekst());
        } else {
            Drukvel.bij((Element) nu.getLastChild(), "p", blok.tekst()).setAttribute("class", "antwoord");
        }
        return nu;
    }

    private static Element deel(Drukvel vel, String soort) {
        Element deel = Drukvel.bij(vel.lijf(), "div");
        deel.setAttribute("class", soort);
        return deel;
    }
}
