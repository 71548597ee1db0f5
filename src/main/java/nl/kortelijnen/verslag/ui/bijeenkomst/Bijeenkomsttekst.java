package nl.kortelijnen.verslag.ui.bijeenkomst;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.verslag.bijeenkomst.Aanmeldingen.Bezetting;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomstblad;

/** When it is and whether there is room, in words. */
final class Bijeenkomsttekst {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Nederlands.TAAL);
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("H.mm", Nederlands.TAAL);

    private Bijeenkomsttekst() {}

    static String wanneer(Bijeenkomstblad blad) {
        return DAG.format(plaatselijk(blad.begin())) + ", " + TIJD.format(plaatselijk(blad.begin())) + " – "
                + TIJD.format(plaatselijk(blad.einde())) + " uur";
    }

    static String plekken(Bijeenkomstblad blad, Bezetting bezetting) {
        if (blad.plekken() == null) {
            return Nederlands.aantal(bezetting.geplaatst(), "aanmelding", "aanmeldingen");
        }
        String vol = bezetting.geplaatst() + " van " + blad.plekken() + " plekken bezet";
        return bezetting.wachtend() == 0 ? vol : vol + ", " + bezetting.wachtend() + " op de wachtlijst";
    }

    private static ZonedDateTime plaatselijk(Instant moment) {
        return moment.atZone(Nederlands.TIJDZONE);
    }
}
