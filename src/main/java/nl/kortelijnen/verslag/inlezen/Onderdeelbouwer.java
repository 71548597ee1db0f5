package nl.kortelijnen.verslag.inlezen;

import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.verslag.inlezen.Herkenning.Onderdeel;
import nl.kortelijnen.verslag.inlezen.Herkenning.Punt;
import org.jspecify.annotations.Nullable;

/** A group while its paragraphs come by. */
final class Onderdeelbouwer {

    private final @Nullable Integer nummer;
    private final String naam;
    private final List<String> toelichting = new ArrayList<>();
    private final List<Punt> punten = new ArrayList<>();
    private @Nullable Rubriek rubriek;
    private Punttype type = Punttype.AANDACHTSPUNT;

    Onderdeelbouwer(@Nullable Integer nummer, String naam) {
        this.nummer = nummer;
        this.naam = naam;
    }

    boolean heeftPunten() {
        return !punten.isEmpty();
    }

    boolean heeftRubriek() {
        return rubriek != null && rubriek != Rubriek.TOELICHTING;
    }

    void rubriek(Rubriek gekozen) {
        rubriek = gekozen;
        type = gekozen.type().orElse(Punttype.AANDACHTSPUNT);
    }

    void licht(String tekst) {
        toelichting.add(tekst);
    }

    /** A paragraph between the points: without a heading, the sentence just before a list says what the list is. */
    void aanloop(Alinea alinea, boolean lijstVolgt) {
        licht(alinea.tekst());
        if (lijstVolgt && rubriek == null) {
            Rubriek.van(laatsteZin(alinea.tekst())).flatMap(Rubriek::type).ifPresent(gevonden -> type = gevonden);
        }
    }

    private static String laatsteZin(String tekst) {
        int plek = tekst.length() - 3;
        while (plek > 0 && !(".!?".indexOf(tekst.charAt(plek)) >= 0 && tekst.charAt(plek + 1) == ' ')) {
            plek--;
        }
        return tekst.substring(Math.max(plek, 0));
    }

    void punt(Alinea alinea) {
        punten.add(Puntlezer.lees(alinea, type));
    }

    void vraag(Alinea alinea) {
        punten.add(new Punt(Punttype.VRAAG, alinea.tekst(), "", alinea.nummer()));
    }

    void voegToe(List<Punt> gevonden) {
        punten.addAll(gevonden);
    }

    Onderdeel klaar() {
        return new Onderdeel(nummer, naam, String.join("\n\n", toelichting), List.copyOf(punten));
    }
}
