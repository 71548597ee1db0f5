package nl.kortelijnen.verslag.inlezen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.bestanden.Bestandslezer;
import nl.kortelijnen.bestanden.Documenten;
import nl.kortelijnen.bestanden.Goudzetter;
import nl.kortelijnen.bestanden.Goudzetter.Blok;

/**
 * Documents of our own of which is known what they are made of, in every setting people use; what is recognised in them is
 * counted against that.
 */
public final class Goud {

    /** Words that were taken out in Word; they may stand nowhere. */
    static final String WEG = "Geheimwoord";

    static final List<String> DOCUMENTEN =
            List.of("1-werkconferentie", "2-gespreksverslag", "3-evaluatie", "4-channel", "5-onderzoek", "6-notulen");

    private Goud() {}

    /** A way to set a document, and the end of its file name. */
    public record Vorm(String naam, String uitgang, Function<List<Blok>, byte[]> zet) {}

    public static final List<Vorm> VORMEN = List.of(
            new Vorm("tekst", "txt", blokken -> kaal(blokken).getBytes(StandardCharsets.UTF_8)),
            new Vorm(
                    "tekst, gescand",
                    "txt",
                    blokken -> Goudzetter.gescand(blokken).getBytes(StandardCharsets.UTF_8)),
            new Vorm("Markdown", "md", blokken -> markdown(blokken).getBytes(StandardCharsets.UTF_8)),
            new Vorm("Word zonder stijlen", "docx", blokken -> Documenten.docx(kaal(blokken))),
            new Vorm("Word met stijlen", "docx", Goudzetter::wordMetStijlen),
            new Vorm("Word met wijzigingen", "docx", blokken -> Goudzetter.wordMetWijzigingen(blokken, WEG)),
            new Vorm("Word met tabellen", "docx", Goudzetter::wordMetTabellen),
            new Vorm("PDF", "pdf", blokken -> Documenten.pdf(kaal(blokken))),
            new Vorm("PDF, twee kolommen", "pdf", Goudzetter::pdfInTweeKolommen));

    public record Score(int goed, int gevonden, int verwacht) {
        public double precisie() {
            return gevonden == 0 ? 1 : (double) goed / gevonden;
        }

        public double volledigheid() {
            return verwacht == 0 ? 1 : (double) goed / verwacht;
        }

        Score plus(Score ander) {
            return new Score(goed + ander.goed, gevonden + ander.gevonden, verwacht + ander.verwacht);
        }
    }

    /** Per setting: how well headings and bullets are found, over all documents. */
    public static Map<Vorm, Map<String, Score>> meet() {
        Map<Vorm, Map<String, Score>> uitkomst = new LinkedHashMap<>();
        for (Vorm vorm : VORMEN) {
            Map<String, Score> per = new LinkedHashMap<>();
            for (String document : DOCUMENTEN) {
                score(blokken(document), vorm).forEach((soort, score) -> per.merge(soort, score, Score::plus));
            }
            uitkomst.put(vorm, per);
        }
        return uitkomst;
    }

    static Map<String, Score> score(List<Blok> blokken, Vorm vorm) {
        Indeling indeling = Indeling.van(lees(blokken, vorm));
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("titel", tel(teksten(blokken, blok -> blok.niveau() == 1), List.of(letters(indeling.titel()))));
        scores.put(
                "kop",
                tel(
                        teksten(blokken, blok -> blok.niveau() > 1),
                        indeling.delen().stream()
                                .map(deel -> letters(deel.kop()))
                                .filter(kop -> !kop.isEmpty())
                                .toList()));
        scores.put(
                "punt",
                tel(
                        teksten(blokken, blok -> blok.niveau() < 0),
                        indeling.delen().stream()
                                .flatMap(deel -> deel.punten().stream())
                                .map(punt -> letters(punt.tekst()))
                                .toList()));
        return scores;
    }

    static List<Alinea> lees(List<Blok> blokken, Vorm vorm) {
        return new Bestandslezer().lees("goud." + vorm.uitgang(), vorm.zet().apply(blokken));
    }

    /** One of our own documents as people make them in Word, with its styles. */
    public static byte[] word(String document) {
        return Goudzetter.wordMetStijlen(blokken(document));
    }

    static List<Blok> blokken(String document) {
        return Stream.of(VoorbeeldTekst.van("goud/" + document + ".md").split("\n"))
                .filter(regel -> !regel.isBlank())
                .map(Goud::blok)
                .toList();
    }

    private static Blok blok(String regel) {
        if (regel.startsWith("- ")) {
            return new Blok(-1, regel.substring(2));
        }
        if (regel.startsWith("? ")) {
            return new Blok(-2, regel.substring(2));
        }
        int niveau = regel.indexOf(' ');
        return regel.startsWith("#") ? new Blok(niveau, regel.substring(niveau + 1)) : new Blok(0, regel);
    }

    private static String kaal(List<Blok> blokken) {
        StringBuilder uit = new StringBuilder();
        boolean lijst = false;
        for (Blok blok : blokken) {
            uit.append(uit.isEmpty() ? "" : lijst && blok.niveau() == -1 ? "\n" : "\n\n");
            uit.append(blok.niveau() == -1 ? "• " : "").append(blok.tekst());
            lijst = blok.niveau() == -1;
        }
        return uit.append('\n').toString();
    }

    private static String markdown(List<Blok> blokken) {
        StringBuilder uit = new StringBuilder();
        blokken.forEach(blok -> uit.append(
                        blok.niveau() > 0 ? "#".repeat(blok.niveau()) + " " : blok.niveau() == -1 ? "- " : "")
                .append(blok.tekst())
                .append("\n\n"));
        return uit.toString();
    }

    private static List<String> teksten(List<Blok> blokken, Predicate<Blok> welke) {
        return blokken.stream().filter(welke).map(blok -> letters(blok.tekst())).toList();
    }

    private static Score tel(List<String> verwacht, List<String> gevonden) {
        List<String> over = new ArrayList<>(verwacht);
        int goed = (int) gevonden.stream().filter(over::remove).count();
        return new Score(goed, gevonden.size(), verwacht.size());
    }

    static String letters(String tekst) {
        return tekst.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
