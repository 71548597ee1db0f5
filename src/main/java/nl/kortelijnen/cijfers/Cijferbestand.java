package nl.kortelijnen.cijfers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.drukwerk.Drukvel;
import nl.kortelijnen.gedeeld.Nederlands;
import org.w3c.dom.Element;

/** The figures as a file, with exactly what the screen shows. */
public final class Cijferbestand {

    private static final String STIJL = """
            @page { size: A4; margin: 20mm 18mm; }
            body { font: 10pt/1.4 LETTERS; color: #1b1f24; }
            h1 { font-size: 18pt; margin: 0 0 4pt; }
            h2 { font-size: 12pt; margin: 14pt 0 2pt; page-break-after: avoid; }
            p { margin: 0 0 4pt; }
            table { width: 100%; border-collapse: collapse; page-break-inside: avoid; }
            th, td { border-bottom: 0.5pt solid #8a929b; padding: 3pt 4pt; text-align: left; vertical-align: top; }
            """;

    private Cijferbestand() {}

    /** With semicolons and a mark of its letters, as a Dutch spreadsheet reads it. */
    public static byte[] csv(Cijferrapport rapport) {
        String tekst =
                "\uFEFF" + regel(List.of(rapport.titel(), periode(rapport))) + regel(List.of(Cijferrapport.UITLEG))
                        + rapport.tabellen().stream().map(Cijferbestand::tabel).collect(Collectors.joining());
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String periode(Cijferrapport rapport) {
        return Nederlands.datum(rapport.van()) + " tot en met " + Nederlands.datum(rapport.tot());
    }

    private static String tabel(Cijfertabel tabel) {
        return "\r\n" + regel(List.of(tabel.titel(), tabel.uitleg()))
                + regel(Stream.concat(Stream.of(""), tabel.kolommen().stream()).toList())
                + tabel.rijen().stream()
                        .map(rij -> regel(Stream.concat(
                                        Stream.of(rij.naam()),
                                        rij.cellen().stream().map(Cijfercel::tekst))
                                .toList()))
                        .collect(Collectors.joining());
    }

    private static String regel(List<String> vakken) {
        return vakken.stream().map(Cijferbestand::vak).collect(Collectors.joining(";")) + "\r\n";
    }

    /** Quoted, and never read as a formula. */
    private static String vak(String tekst) {
        String veilig = tekst.matches("(?s)[=+@\\t\\r-].*") ? "'" + tekst : tekst;
        return '"' + veilig.replace("\"", "\"\"") + '"';
    }

    /** Tagged for screen readers (PDF/UA). */
    public static byte[] pdf(Cijferrapport rapport) {
        Drukvel vel = new Drukvel(rapport.titel(), STIJL);
        Element lijf = vel.lijf();
        vel.kop(1, rapport.titel());
        Drukvel.bij(lijf, "p", periode(rapport));
        Drukvel.bij(lijf, "p", Cijferrapport.UITLEG);
        rapport.tabellen().forEach(tabel -> zet(vel, tabel));
        return vel.pdf();
    }

    private static void zet(Drukvel vel, Cijfertabel tabel) {
        Element lijf = vel.lijf();
        vel.kop(2, tabel.titel());
        if (!tabel.uitleg().isEmpty()) {
            Drukvel.bij(lijf, "p", tabel.uitleg());
        }
        if (tabel.rijen().isEmpty()) {
            Drukvel.bij(lijf, "p", "Hierover is nog niets te tellen.");
            return;
        }
        Element blok = Drukvel.bij(lijf, "table");
        Element hoofd = Drukvel.bij(Drukvel.bij(blok, "thead"), "tr");
        Drukvel.bij(hoofd, "th", "Periode");
        tabel.kolommen().forEach(kolom -> Drukvel.bij(hoofd, "th", kolom));
        Element rijen = Drukvel.bij(blok, "tbody");
        tabel.rijen().forEach(rij -> {
            Element regel = Drukvel.bij(rijen, "tr");
            Drukvel.bij(regel, "th", rij.naam());
            rij.cellen().forEach(cel -> Drukvel.bij(regel, "td", cel.tekst()));
        });
    }
}
