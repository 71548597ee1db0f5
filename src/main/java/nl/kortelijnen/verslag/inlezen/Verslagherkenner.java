package nl.kortelijnen.verslag.inlezen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kortelijnen.bestanden.Alinea;
import org.jspecify.annotations.Nullable;

/**
 * Recognises in a list of paragraphs what a report is made of. Pure: the same paragraphs always give the same proposal,
 * and every point is a literal part of the paragraph it refers to (V03).
 */
public final class Verslagherkenner {

    private static final Pattern AFSLUITING = Pattern.compile(
            "^(?:tot slot|slot\\b|afsluiting|afronding|plenair|vervolg\\b|hoe verder)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INLEIDING = Pattern.compile(
            "^(?:\\d+\\.?\\s*)?(?:inleiding|aanleiding|samenvatting|welkom|opening|vooraf|voorwoord)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String VRAGEN_UIT_DE_ZAAL = "Vragen uit de zaal";

    private final Voorblad voorblad;
    private final List<Alinea> alineas;
    private final boolean metGroepen;
    private final boolean metOpsommingen;
    private final List<Onderdeelbouwer> onderdelen = new ArrayList<>();
    private final Onderdeelbouwer zaal = new Onderdeelbouwer(null, VRAGEN_UIT_DE_ZAAL);
    private final Onderdeelbouwer vragen = new Onderdeelbouwer(null, "De vraag");
    private final List<String> inleiding = new ArrayList<>();
    private final List<String> slot = new ArrayList<>();
    private final Set<String> organisatoren = new LinkedHashSet<>();
    private final List<String> organisaties = new ArrayList<>();
    private final List<String> functies = new ArrayList<>();
    private List<String> lijst = List.of();
    private final BitSet lijstVolgt = new BitSet();
    private int laatsteMetVorm;
    private @Nullable Rubriek rubriekErboven;
    private int niveauVanRubriek;
    private boolean inLijst;
    private boolean afgesloten;

    private Verslagherkenner(List<Alinea> bron) {
        voorblad = Voorblad.van(bron);
        alineas = Koppen.merk(bron, voorblad);
        metGroepen = alineas.stream()
                .anyMatch(alinea -> alinea.isKop() && Groepskop.van(alinea).isPresent());
        metOpsommingen = alineas.stream().anyMatch(Alinea::isOpsomming);
        organisaties.addAll(voorblad.organisaties());
        kijkVooruit();
    }

    /** @param bron at least one paragraph */
    public static Herkenning herken(List<Alinea> bron) {
        Verslagherkenner herkenner = new Verslagherkenner(bron);
        for (int i = 0; i < herkenner.alineas.size(); i++) {
            herkenner.lees(i);
        }
        return herkenner.uitkomst();
    }

    /** The same paragraphs, with what was recognised as a heading marked as such. */
    public static List<Alinea> metKoppen(List<Alinea> bron) {
        List<Alinea> gemerkt = new ArrayList<>(new Verslagherkenner(bron).alineas);
        gemerkt.set(0, gemerkt.getFirst().als(Alinea.Soort.KOP, 1));
        return gemerkt;
    }

    private Herkenning uitkomst() {
        Stream.of(zaal, vragen).filter(Onderdeelbouwer::heeftPunten).forEach(onderdelen::addFirst);
        return new Herkenning(
                voorblad.titel(),
                voorblad.datum(),
                voorblad.plaats(),
                voorblad.deelnemers(),
                List.copyOf(organisatoren),
                organisaties.stream().distinct().toList(),
                functies.stream().distinct().toList(),
                String.join("\n\n", inleiding),
                onderdelen.stream().map(Onderdeelbouwer::klaar).toList(),
                String.join("\n\n", slot));
    }

    private void lees(int plek) {
        Alinea alinea = alineas.get(plek);
        organisatoren.addAll(Opsommingen.organisatoren(alinea.tekst()));
        if (voorblad.gebruikte(alinea)) {
            return;
        }
        switch (alinea.soort()) {
            case KOP -> kop(alinea, plek);
            case OPSOMMING -> punt(alinea);
            case TEKST -> tekst(alinea, plek);
        }
    }

    private void kop(Alinea alinea, int plek) {
        inLijst = false;
        if (Groepskop.van(alinea).isPresent()) {
            Groepskop groep = Groepskop.van(alinea).orElseThrow();
            begin(new Onderdeelbouwer(groep.nummer(), groep.naam()));
            rubriekErboven = null;
            return;
        }
        Rubriek rubriek = Rubriek.van(alinea.tekst()).orElse(null);
        Rubriek daarboven = boven(alinea, rubriek);
        if (rubriek == Rubriek.SECTOREN || rubriek == Rubriek.FUNCTIES) {
            inLijst = true;
            lijst = rubriek == Rubriek.SECTOREN ? organisaties : functies;
        } else if (AFSLUITING.matcher(alinea.tekst()).find()) {
            sluitAf(alinea, plek);
        } else if (rubriek != null && (!onderdelen.isEmpty() || !lijstVolgt(plek))) {
            rubriek(rubriek, alinea);
        } else if (rubriek != null || !metGroepen && (lijstVolgt(plek) || opentDeel(alinea, plek))) {
            begin(new Onderdeelbouwer(null, zonderPunt(alinea.tekst())));
            Rubriek geldt = rubriek == null ? daarboven : rubriek;
            if (geldt != null) {
                onderdelen.getLast().rubriek(geldt);
            }
        } else {
            losseKop(alinea);
        }
    }

    /** What the heading says below which this one stands: each part of the recommendations is one. */
    private @Nullable Rubriek boven(Alinea kop, @Nullable Rubriek rubriek) {
        if (rubriek == null && rubriekErboven != null && kop.niveau() > niveauVanRubriek) {
            return rubriekErboven;
        }
        rubriekErboven = rubriek != null && rubriek.geldtOnderKoppen() ? rubriek : null;
        niveauVanRubriek = kop.niveau();
        return null;
    }

    /** A heading above running text is a part of its own, once the introduction is over; a question stays a question. */
    private boolean opentDeel(Alinea alinea, int plek) {
        boolean inleidend =
                onderdelen.isEmpty() && INLEIDING.matcher(alinea.tekst()).find();
        return tekstVolgt(plek) && !inleidend && !alinea.tekst().contains("?");
    }

    private void rubriek(Rubriek rubriek, Alinea alinea) {
        if (onderdelen.isEmpty()) {
            inleiding.add(alinea.tekst());
            return;
        }
        onderdelen.getLast().rubriek(rubriek);
        if (rubriek == Rubriek.TOELICHTING) {
            onderdelen.getLast().licht(alinea.tekst());
        }
    }

    private void sluitAf(Alinea alinea, int plek) {
        if (lijstVolgt(plek) && !onderdelen.isEmpty()) {
            begin(new Onderdeelbouwer(null, zonderPunt(alinea.tekst())));
        } else if (!onderdelen.isEmpty()) {
            afgesloten = true;
        }
    }

    private void losseKop(Alinea alinea) {
        if (onderdelen.isEmpty()) {
            return;
        }
        if (alinea.tekst().contains("?")) {
            onderdelen.getLast().vraag(alinea);
        } else {
            onderdelen.getLast().licht(alinea.tekst());
        }
    }

    private void begin(Onderdeelbouwer onderdeel) {
        onderdelen.add(onderdeel);
        afgesloten = false;
    }

    private void punt(Alinea alinea) {
        if (inLijst) {
            lijst.add(alinea.tekst());
        } else if (onderdelen.isEmpty() && metGroepen) {
            inleiding.add("- " + alinea.tekst());
        } else {
            if (onderdelen.isEmpty()) {
                begin(new Onderdeelbouwer(null, "Algemeen"));
            }
            onderdelen.getLast().punt(alinea);
        }
    }

    private void tekst(Alinea alinea, int plek) {
        inLijst = false;
        if (onderdelen.isEmpty()) {
            if (Puntlezer.isAlleenVraag(alinea.tekst())) {
                vragen.vraag(alinea);
                return;
            }
            zaal.voegToe(Zaalvragen.in(alinea));
            inleid(alinea);
        } else if (afgesloten || onderdelen.getLast().heeftPunten() && niksMeer(plek)) {
            slot.add(alinea.tekst());
        } else if (!metOpsommingen && onderdelen.getLast().heeftRubriek()) {
            onderdelen.getLast().punt(alinea);
        } else {
            onderdelen
                    .getLast()
                    .aanloop(
                            alinea,
                            plek + 1 < alineas.size() && alineas.get(plek + 1).isOpsomming());
        }
    }

    private void inleid(Alinea alinea) {
        String tekst = Zaalvragen.zonder(alinea);
        if (!tekst.isBlank() && !Opsommingen.noemtAlleenOrganisatoren(alinea.tekst())) {
            inleiding.add(tekst);
        }
    }

    /** Whether points follow before the next heading that opens something of its own. */
    private boolean lijstVolgt(int plek) {
        return lijstVolgt.get(plek);
    }

    private boolean niksMeer(int plek) {
        return plek >= laatsteMetVorm;
    }

    /** Whether a paragraph follows that may stand below a heading of its own. */
    private boolean tekstVolgt(int plek) {
        return plek + 1 < alineas.size() && !alineas.get(plek + 1).isKop();
    }

    private boolean isLijst(Alinea alinea) {
        return metOpsommingen
                ? alinea.isOpsomming()
                : alinea.isKop() && Rubriek.van(alinea.tekst()).isPresent();
    }

    /** From the back, so that a long text costs no more than its length. */
    private void kijkVooruit() {
        for (int plek = alineas.size() - 2; plek >= 0; plek--) {
            Alinea volgende = alineas.get(plek + 1);
            boolean grens = volgende.isKop() && Rubriek.van(volgende.tekst()).isEmpty();
            lijstVolgt.set(plek, !grens && (isLijst(volgende) || lijstVolgt.get(plek + 1)));
        }
        for (int plek = 0; plek < alineas.size(); plek++) {
            if (alineas.get(plek).isOpsomming() || alineas.get(plek).isKop()) {
                laatsteMetVorm = plek + 1;
            }
        }
    }

    private static String zonderPunt(String kop) {
        return kop.replaceFirst("[:.]$", "");
    }
}
