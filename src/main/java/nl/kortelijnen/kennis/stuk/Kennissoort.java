package nl.kortelijnen.kennis.stuk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What kind of help an item gives. */
public enum Kennissoort {
    HANDREIKING("Handreiking", "Handreikingen", "kennis", "Wat je doet, wat je beter laat, en wanneer het anders is"),
    UITSPRAAK("Uitspraak", "Uitspraken", "uitspraak", "Wat iemand zegt, wat vaak bedoeld is, en wanneer het alarm is"),
    VRAGENSET("Vragenset", "Vragensets", "vragenset", "Vragen om te stellen, om mee te nemen of te printen"),
    BEGRIP("Begrip", "Begrippen", "begrip", "Woorden uit dit werk, kort uitgelegd"),
    DUIDING(
            "Twee lezingen",
            "Twee lezingen",
            "oog",
            "Wat je ziet, twee manieren om het te lezen, en de vraag die helpt"),
    WERKVORM("Werkvorm", "Werkvormen", "werkvorm", "Manieren om samen te werken, stap voor stap"),
    SJABLOON("Sjabloon", "Sjablonen", "kopie", "Formats om in te vullen, met versie"),
    INTERVENTIE(
            "Interventie", "Interventies", "huisbezoek", "Hulp die er is: voor wie, wat er gebeurt en hoe je er komt"),
    RICHTLIJN("Richtlijn", "Richtlijnen", "vlag", "Wat is afgesproken, waar het geldt, en hoe ver het is"),
    CONSULT_ANTWOORD(
            "Consult-antwoord",
            "Consult-antwoorden",
            "consultaties",
            "Wat hielp na een consultatie, zonder wie het waren"),
    FEIT("Wist je dat", "Wist je dat", "info", "Feiten met bron en datum"),
    ACHTERGROND(
            "Achtergrond",
            "Achtergronden",
            "plek",
            "Wat kan meespelen als iemand ergens vandaan komt, en wat je vraagt"),
    ARTIKEL("Artikel", "Artikelen", "artikel", "Achtergrond om op je gemak te lezen");

    private final String label;
    private final String meervoud;
    private final String icoon;
    private final String uitleg;

    Kennissoort(String label, String meervoud, String icoon, String uitleg) {
        this.label = label;
        this.meervoud = meervoud;
        this.icoon = icoon;
        this.uitleg = uitleg;
    }

    /** As it stands in a file and in the search index. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return label;
    }

    public String meervoud() {
        return meervoud;
    }

    /** An id in {@code beeld/iconen.svg}. */
    public String icoon() {
        return icoon;
    }

    /** Whether a redacteur begins one; an answer comes from a consultation alone (E17). */
    public boolean isZelfTeSchrijven() {
        return this != CONSULT_ANTWOORD;
    }

    public static List<Kennissoort> zelfTeSchrijven() {
        return Arrays.stream(values()).filter(Kennissoort::isZelfTeSchrijven).toList();
    }

    /** What one finds here, in one line. */
    public String uitleg() {
        return uitleg;
    }

    public static Optional<Kennissoort> van(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    static String opsomming() {
        return Arrays.stream(values()).map(Kennissoort::code).collect(Collectors.joining(", "));
    }
}
