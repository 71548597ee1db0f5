package nl.kortelijnen.verslag.inlezen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a heading says about the points below it. The order counts: "aandachtspunten voor verbetering" improves. */
enum Rubriek {
    SECTOREN(
            "aanwezige sectoren|aanwezige organisaties|deelnemende (organisaties|sectoren)|^(organisaties|sectoren)$",
            null),
    FUNCTIES("functies (van )?(de )?aanwezigen|aanwezige functies|^functies$", null),
    TOEZEGGINGEN("toezegging|afspraken|actiepunt|actielijst|besluiten", Punttype.TOEZEGGING),
    VERBETERPUNTEN(
            "verbeter|aanbeveling|oplossing|de weg naar|wat is (er |hiervoor )?nodig|idee[eë]n|kan beter|tips voor elkaar",
            Punttype.VERBETERPUNT),
    AANDACHTSPUNTEN(
            "aandachtspunt|aandacht voor|aandacht- en|\\bdrempels?\\b|knelpunt|belemmering|bevinding|opvallend|zorgen over|signalen|inzichten",
            Punttype.AANDACHTSPUNT),
    VRAGEN("^(open |overige |openstaande )?vragen( uit| van| aan| die| voor|$)|rondvraag", Punttype.VRAAG),
    TOELICHTING("ideale situatie|^aanleiding|^achtergrond|^toelichting", Punttype.AANDACHTSPUNT);

    /** Part of a word set apart: "laag*drempel*ig" is one word. */
    private static final Pattern NADRUK = Pattern.compile("[*_]+");

    private final Pattern woorden;
    private final @Nullable Punttype type;

    Rubriek(String woorden, @Nullable Punttype type) {
        this.woorden = Pattern.compile(woorden);
        this.type = type;
    }

    /** The type of the points below such a heading; none where the list is no list of points. */
    Optional<Punttype> type() {
        return Optional.ofNullable(type);
    }

    /** Whether points below a smaller heading under this one are of this type too. */
    boolean geldtOnderKoppen() {
        return this == TOEZEGGINGEN || this == VERBETERPUNTEN || this == VRAGEN;
    }

    static Optional<Rubriek> van(String kop) {
        String klein =
                NADRUK.matcher(kop.toLowerCase(Locale.ROOT)).replaceAll("").strip();
        return Arrays.stream(values())
                .filter(rubriek -> rubriek.woorden.matcher(klein).find())
                .findFirst();
    }
}
