package nl.kortelijnen.verslag.inlezen;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.bestanden.Alinea;
import org.jspecify.annotations.Nullable;

/**
 * A document from top to bottom as it was recognised: below which heading each paragraph stands, and which of them are
 * points. Every word of the source is in it, in the order of the source, but for the title, which stands apart.
 */
public record Indeling(String titel, @Nullable LocalDate datum, String plaats, List<Deel> delen) {

    /** The kind of a bullet that is no point: a name in a list of functions. */
    public static final String OPSOMMING = "opsomming";

    private static final int HERKEND_ALS_KOP = 6;
    private static final int GROEP = 2;
    private static final int RUBRIEK = 3;

    /** @param kop empty, with level 0, for what stands above the first heading */
    public record Deel(String kop, int niveau, List<String> alineas, List<Regel> punten) {
        Deel(String kop, int niveau) {
            this(kop, niveau, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** @param soort the code of a {@link Punttype}, or {@link #OPSOMMING} */
    public record Regel(String soort, String tekst) {}

    /** @param bron at least one paragraph */
    public static Indeling van(List<Alinea> bron) {
        Voorblad voorblad = Voorblad.van(bron);
        Herkenning herkend = Verslagherkenner.herken(bron);
        Map<Integer, List<Herkenning.Punt>> punten =
                herkend.punten().stream().collect(groupingBy(Herkenning.Punt::alinea));
        List<Deel> delen = new ArrayList<>();
        delen.add(new Deel("", 0));
        List<Alinea> gemerkt = Koppen.merk(bron, voorblad);
        boolean metGroepen = gemerkt.stream()
                .anyMatch(alinea -> alinea.isKop() && Groepskop.van(alinea).isPresent());
        for (Alinea alinea : gemerkt) {
            if (voorblad.isTitel(alinea)) {
                continue;
            }
            if (alinea.isKop()) {
                delen.add(new Deel(alinea.tekst(), niveau(alinea, metGroepen)));
            } else {
                zet(delen.getLast(), alinea, punten.getOrDefault(alinea.nummer(), List.of()));
            }
        }
        delen.removeIf(deel -> deel.niveau == 0 && deel.alineas.isEmpty() && deel.punten.isEmpty());
        return new Indeling(herkend.titel(), herkend.datum(), herkend.plaats(), List.copyOf(delen));
    }

    private static int niveau(Alinea kop, boolean metGroepen) {
        if (kop.niveau() != HERKEND_ALS_KOP) {
            return kop.niveau();
        }
        return metGroepen && Groepskop.van(kop).isEmpty() ? RUBRIEK : GROEP;
    }

    private static void zet(Deel deel, Alinea alinea, List<Herkenning.Punt> punten) {
        if (alinea.isOpsomming()) {
            deel.punten.add(punten.isEmpty() ? new Regel(OPSOMMING, alinea.tekst()) : regel(punten.getFirst()));
        } else if (punten.size() == 1 && isHeleAlinea(punten.getFirst(), alinea)) {
            deel.punten.add(regel(punten.getFirst()));
        } else {
            deel.alineas.add(alinea.tekst());
            punten.forEach(punt -> deel.punten.add(regel(punt)));
        }
    }

    private static boolean isHeleAlinea(Herkenning.Punt punt, Alinea alinea) {
        return alinea.tekst().endsWith(punt.antwoord().isEmpty() ? punt.tekst() : punt.antwoord())
                && punt.tekst().length() + punt.antwoord().length()
                        > alinea.tekst().length() / 2;
    }

    private static Regel regel(Herkenning.Punt punt) {
        String tekst = punt.antwoord().isEmpty() ? punt.tekst() : punt.tekst() + " " + punt.antwoord();
        return new Regel(punt.type().code(), tekst);
    }
}
