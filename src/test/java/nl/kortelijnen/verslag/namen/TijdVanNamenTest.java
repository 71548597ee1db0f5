package nl.kortelijnen.verslag.namen;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kortelijnen.gedeeld.Groei;
import nl.kortelijnen.herkenning.Herkenner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** V01, C02: no text, however it begins names and never ends them, holds a core while names and numbers are looked for. */
class TijdVanNamenTest {

    private static final List<String> STUKKEN = List.of(
            "A",
            "a",
            "A'",
            "Aa",
            "Aa-",
            "’",
            "'",
            "‘",
            "“",
            "\"",
            "«",
            " ",
            "  ",
            "\n",
            ".",
            "J.",
            "J. ",
            ",",
            "-",
            "@",
            "a@",
            "a.",
            "van ",
            "de ",
            "in ",
            "Van Der ",
            "door ",
            "mw. ",
            "Mevrouw ",
            "de heer ",
            "zoon ",
            "Jan ",
            "Jan-",
            "Fatma",
            "9",
            "06",
            "06-",
            "+31",
            "NL91",
            "1-",
            "jaar ",
            "groep ",
            "straat ",
            "(",
            "é",
            "\u00AD",
            "\u00A0");
    private static final int LENGTE = 24_000;

    private final Naamvinder vinder =
            new Naamvinder(List.of("Stichting Samenspraak"), List.of("Anna Terruwe Huis", "Yoin"));

    @Property(tries = 80)
    void namen_zoeken_kost_niet_meer_dan_de_lengte_van_de_tekst(@ForAll("stuk") String stuk) {
        Groei.isLineair(stuk, LENGTE, tekst -> vinder.vind(List.of(tekst)));
    }

    @Property(tries = 80)
    void gegevens_herkennen_kost_niet_meer_dan_de_lengte_van_de_tekst(@ForAll("stuk") String stuk) {
        Groei.isLineair(stuk, LENGTE, Herkenner::vind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A'", "A", "A-A'", "“A", "J.", "Aa van de ", "a@", "a.", "06 ", "mw. ", "zoon "})
    void ook_wat_steeds_weer_als_naam_of_nummer_begint(String stuk) {
        Groei.isLineair(stuk, LENGTE, tekst -> vinder.vind(List.of(tekst)));
        Groei.isLineair(stuk, LENGTE, Herkenner::vind);
    }

    @Provide
    Arbitrary<String> stuk() {
        return Arbitraries.of(STUKKEN).list().ofMinSize(1).ofMaxSize(4).map(delen -> String.join("", delen));
    }
}
