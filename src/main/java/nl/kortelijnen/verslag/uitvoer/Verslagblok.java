package nl.kortelijnen.verslag.uitvoer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.verslag.Kopgegevens;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.Publicatie;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.inlezen.Punttype;

/** One piece of a report from top to bottom; what each kind of file makes of it is up to that file. */
record Verslagblok(Soort soort, String tekst) {

    static final String NOOD =
            "Is er nu gevaar? Bel 112. Zorgen over thuis? Bel Veilig Thuis, gratis en dag en nacht: 0800-2000.";

    /** What kind of piece. */
    enum Soort {
        TITEL,
        ONDERDEEL,
        RUBRIEK,
        ALINEA,
        /** Beside what was said: when, where, which version. */
        BIJSCHRIFT,
        PUNT,
        /** Belongs to the point above it. */
        ANTWOORD,
        SLOT
    }

    /** @param adres where the report is read on the web */
    static List<Verslagblok> van(Publicatie verslag, String adres) {
        List<Verslagblok> blokken = new ArrayList<>();
        Kopgegevens kop = verslag.kop();
        blokken.add(new Verslagblok(Soort.TITEL, kop.titel()));
        blokken.add(new Verslagblok(Soort.BIJSCHRIFT, waarEnWanneer(verslag)));
        if (!kop.organisaties().isEmpty()) {
            blokken.add(new Verslagblok(Soort.BIJSCHRIFT, "Wie waren er: " + String.join(", ", kop.organisaties())));
        }
        if (verslag.nummer() > 1) {
            blokken.add(new Verslagblok(Soort.BIJSCHRIFT, "Anders dan in de vorige versie: " + verslag.wijziging()));
        }
        alineas(blokken, kop.inleiding());
        verslag.onderdelen().forEach(onderdeel -> zet(blokken, onderdeel));
        alineas(blokken, kop.slot());
        blokken.add(new Verslagblok(Soort.SLOT, NOOD));
        blokken.add(new Verslagblok(Soort.SLOT, "Dit verslag staat op " + adres));
        return blokken;
    }

    private static String waarEnWanneer(Publicatie verslag) {
        LocalDate datum = verslag.kop().datum();
        LocalDate uit = LocalDate.ofInstant(verslag.gepubliceerd(), Nederlands.TIJDZONE);
        return Stream.of(
                        datum == null ? "" : Nederlands.langeDatum(datum),
                        verslag.kop().plaats(),
                        "gepubliceerd op " + Nederlands.langeDatum(uit),
                        verslag.nummer() > 1 ? "versie " + verslag.nummer() : "")
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static void zet(List<Verslagblok> blokken, Onderdeel onderdeel) {
        blokken.add(new Verslagblok(Soort.ONDERDEEL, onderdeel.naam()));
        alineas(blokken, onderdeel.toelichting());
        for (Punttype type : Punttype.values()) {
            List<Punt> punten = onderdeel.punten(type);
            if (punten.isEmpty()) {
                continue;
            }
            if (!onderdeel.naam().startsWith(type.meervoud())) {
                blokken.add(new Verslagblok(Soort.RUBRIEK, type.meervoud()));
            }
            for (Punt punt : punten) {
                blokken.add(new Verslagblok(Soort.PUNT, punt.tekst()));
                if (!punt.antwoord().isBlank()) {
                    blokken.add(new Verslagblok(Soort.ANTWOORD, "Antwoord: " + punt.antwoord()));
                }
            }
        }
    }

    private static void alineas(List<Verslagblok> blokken, String tekst) {
        tekst.lines()
                .filter(regel -> !regel.isBlank())
                .forEach(regel -> blokken.add(new Verslagblok(Soort.ALINEA, regel.strip())));
    }
}
