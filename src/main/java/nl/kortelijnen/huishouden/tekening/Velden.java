package nl.kortelijnen.huishouden.tekening;

import static nl.kortelijnen.huishouden.tekening.Waarden.BOOL;
import static nl.kortelijnen.huishouden.tekening.Waarden.DATUM_OF_JA;
import static nl.kortelijnen.huishouden.tekening.Waarden.DATUM_WAARDE;
import static nl.kortelijnen.huishouden.tekening.Waarden.ID_WAARDE;
import static nl.kortelijnen.huishouden.tekening.Waarden.TAAL;
import static nl.kortelijnen.huishouden.tekening.Waarden.deelVan;
import static nl.kortelijnen.huishouden.tekening.Waarden.een;
import static nl.kortelijnen.huishouden.tekening.Waarden.geheel;
import static nl.kortelijnen.huishouden.tekening.Waarden.groep;
import static nl.kortelijnen.huishouden.tekening.Waarden.langeTekst;
import static nl.kortelijnen.huishouden.tekening.Waarden.lijstVan;
import static nl.kortelijnen.huishouden.tekening.Waarden.patroon;
import static nl.kortelijnen.huishouden.tekening.Waarden.tekst;
import static nl.kortelijnen.huishouden.tekening.Waarden.vereist;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kortelijnen.huishouden.tekening.Waarden.Keur;
import org.jspecify.annotations.Nullable;

/** Every register that one operation sets by name, per kind of entity, with the values it takes. */
final class Velden {

    static final String[] OUDERS = {"biologisch", "adoptie", "pleeg", "stief", "donor"};
    static final String[] REGELS = {"a", "b", "c", "d", "e", "f"};

    static final Keur VAK = groep(Map.of(
            "sector", vereist(een("familie", "vrienden", "buurt", "school_werk", "gemeenschap", "hulp")),
            "hoek", geheel(0, 1000),
            "rij", geheel(0, 20)));
    /** From and until when; either may be unknown. */
    static final Keur PERIODEN = lijstVan(vereist(groep(Map.of("van", DATUM_WAARDE, "tot", DATUM_WAARDE))), 8);

    static final Keur LID = groep(Map.of("van", DATUM_WAARDE, "tot", DATUM_WAARDE, "rol", tekst(40)));

    private static final Set<String> GEVOELIGE_LIJNEN =
            Set.of("geweld_lichamelijk", "geweld_emotioneel", "misbruik_seksueel", "controle");

    private static final Map<String, Keur> KNOOP =
            Map.of("aanduiding", tekst(60), "rol", tekst(40), "toelichting", langeTekst(2000));

    private static final Map<String, Keur> PERSOON = Map.ofEntries(
            Map.entry("geslacht", een("man", "vrouw", "anders", "onbekend")),
            Map.entry("geboren", DATUM_WAARDE),
            Map.entry("overleden", BOOL),
            Map.entry("overledenOp", DATUM_WAARDE),
            Map.entry("leven", een("geboren", "zwangerschap", "miskraam", "afgebroken", "doodgeboren")),
            Map.entry("aangemeld", BOOL),
            Map.entry(
                    "talen",
                    lijstVan(
                            vereist(groep(Map.of(
                                    "taal",
                                    vereist(TAAL),
                                    "niveau",
                                    een("A1", "A2", "B1", "B2", "C1", "C2", "moedertaal")))),
                            8)),
            Map.entry("tolk", een("ja", "nee")),
            Map.entry("brieftaal", TAAL),
            Map.entry("woont", een("hier", "A", "B", "C", "D", "E", "F")),
            Map.entry("volgorde", geheel(-1000, 1000)),
            Map.entry("herkomst", tekst(60)));

    private static final Map<String, Keur> PLEK = Map.of(
            "plekSoort",
            een("school", "opvang", "sport", "moskee", "kerk", "tempel", "buurthuis", "werk", "online", "anders"));

    private static final Map<String, Keur> HUISDIER = Map.of("diersoort", tekst(30));

    private static final Map<String, Keur> LIJN = Map.ofEntries(
            Map.entry(
                    "soort",
                    vereist(een(
                            "normaal",
                            "hecht",
                            "versmolten",
                            "afstandelijk",
                            "spanning",
                            "hecht_spanning",
                            "versmolten_spanning",
                            "gericht_op",
                            "contactbreuk",
                            "contact_hersteld",
                            "steun",
                            "vertrouwenspersoon",
                            "mantelzorg",
                            "weet_ervan",
                            "tolkt_voor",
                            "komt_bij",
                            "betrokken",
                            "kent",
                            "geweld_lichamelijk",
                            "geweld_emotioneel",
                            "misbruik_seksueel",
                            "controle"))),
            Map.entry("richting", een("heen", "weer", "beide", "geen")),
            Map.entry(
                    "steun",
                    deelVan(
                            "praktisch",
                            "gezelschap",
                            "advies",
                            "emotioneel",
                            "opvang",
                            "taal",
                            "geld",
                            "oppas",
                            "vervoer")),
            Map.entry("staat", een("actief", "mogelijk", "verbroken")),
            Map.entry("sterkte", geheel(1, 3)),
            Map.entry("blijvend", een("blijvend", "tijdelijk")),
            Map.entry("betaald", BOOL),
            Map.entry("van", DATUM_WAARDE),
            Map.entry("tot", DATUM_WAARDE),
            Map.entry("volgens", ID_WAARDE),
            Map.entry("toelichting", langeTekst(500)));

    private static final Map<String, Keur> VERBINTENIS = Map.of(
            "vorm",
            een("huwelijk", "partnerschap", "samenwonend", "lat", "verloofd", "verkering", "geheim", "onbekend"),
            "sinds",
            DATUM_OF_JA,
            "uitElkaar",
            DATUM_OF_JA,
            "gescheiden",
            DATUM_OF_JA,
            "hertrouwd",
            DATUM_OF_JA);

    private static final Map<String, Keur> OPMERKING =
            Map.of("tekst", vereist(langeTekst(1000)), "af", BOOL, "voorGasten", BOOL);

    private static final Map<String, Keur> FACTOR = Map.of(
            "thema", patroon(Pattern.compile("[a-z0-9_]{1,40}")),
            "tekst", langeTekst(500),
            "rang", patroon(Pattern.compile("[0-9A-Za-z]{1,40}")),
            "duiding", groep(Map.of("professional", vereist(ID_WAARDE), "datum", vereist(DATUM_WAARDE))));

    private static final Map<Soort, Map<String, Keur>> PER_SOORT = new EnumMap<>(Soort.class);

    static {
        PER_SOORT.put(Soort.PERSOON, met(KNOOP, PERSOON));
        PER_SOORT.put(Soort.PLEK, met(KNOOP, PLEK));
        PER_SOORT.put(Soort.PROFESSIONAL, KNOOP);
        PER_SOORT.put(Soort.HUISDIER, met(KNOOP, HUISDIER));
        PER_SOORT.put(Soort.LIJN, LIJN);
        PER_SOORT.put(Soort.VERBINTENIS, VERBINTENIS);
        PER_SOORT.put(Soort.OPMERKING, OPMERKING);
        PER_SOORT.put(Soort.FACTOR, FACTOR);
    }

    /** Of any knoop; whether one fits the kind of this knoop is only known from the drawing. */
    static final Map<String, Keur> VAN_KNOPEN = met(met(KNOOP, PERSOON), met(PLEK, HUISDIER));

    private Velden() {}

    static Map<String, Keur> van(Soort soort) {
        return PER_SOORT.getOrDefault(soort, Map.of());
    }

    static Map<String, Keur> met(Map<String, Keur> een, Map<String, Keur> ander) {
        Map<String, Keur> samen = new HashMap<>(een);
        samen.putAll(ander);
        return Map.copyOf(samen);
    }

    /** In which layer a value of a register stands; a lijn whose kind is sensitive is so as a whole. */
    static Laag laag(Soort soort, String register, @Nullable Object waarde) {
        boolean gevoelig = soort == Soort.FACTOR
                || register.equals("herkomst")
                || (soort == Soort.VERBINTENIS && register.equals("vorm") && "geheim".equals(waarde))
                || (soort == Soort.LIJN
                        && register.equals("soort")
                        && waarde instanceof String lijn
                        && GEVOELIGE_LIJNEN.contains(lijn));
        if (gevoelig) {
            return Laag.GEVOELIG;
        }
        boolean reden = (soort == Soort.MOMENT || soort == Soort.BEWUST_ZO) && register.equals("reden");
        return reden || register.equals("toelichting") ? Laag.INTERN : Laag.GEWOON;
    }
}
