package nl.kortelijnen.huishouden;

import java.time.LocalDate;
import java.util.List;
import nl.kortelijnen.drukwerk.Drukvel;
import org.w3c.dom.Element;

/** A sheet of pieces on A4, tagged for screen readers (PDF/UA), with its own letters in it. */
public final class Stukkenblad {

    private static final String STIJL = """
            @page { size: A4; margin: 22mm 20mm; }
            body { font: 11pt/1.5 LETTERS; color: #1b1f24; }
            h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 6pt; }
            h2 { font-size: 12pt; margin: 16pt 0 2pt; page-break-after: avoid; }
            p { margin: 0; white-space: pre-line; }
            p.slot { margin-top: 24pt; border-top: 1pt solid #8a929b; padding-top: 8pt; }
            """;

    private static final String MIST =
            "Let op: voor %d letters uit de tekst heeft het portaal geen lettertype. Daar staat een #."
                    + " Vraag om de tekst zelf, op het scherm staat hij heel.";

    private Stukkenblad() {}

    /** What stands on it, from above to below. */
    public record Inhoud(String titel, String aanhef, List<Inzage.Stuk> stukken, String slot) {}

    static byte[] van(Inzage inzage, LocalDate dag) {
        return van(new Inhoud(Inzage.TITEL, inzage.aanhef(dag), inzage.stukken(), Inzage.slot()));
    }

    public static byte[] van(Inhoud inhoud) {
        Drukvel vel = new Drukvel(inhoud.titel(), STIJL);
        Element lijf = vel.lijf();
        vel.kop(1, inhoud.titel());
        Drukvel.bij(lijf, "p", inhoud.aanhef());
        inhoud.stukken().forEach(stuk -> {
            vel.kop(2, stuk.kop());
            Drukvel.bij(lijf, "p", stuk.tekst());
        });
        int mist = vel.letterloos().size();
        if (mist > 0) {
            Drukvel.bij(lijf, "p", MIST.formatted(mist));
        }
        Drukvel.bij(lijf, "p", inhoud.slot()).setAttribute("class", "slot");
        return vel.pdf();
    }
}
