package nl.kortelijnen.huishouden.verzoek;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a member of a household asked.
 *
 * @param voor which member it is about
 * @param uiterlijk the day it must be answered by
 * @param tekst what is asked, in their words; empty when the kind says it
 * @param verlengd why it takes longer; empty when it does not
 * @param uitkomst null as long as it is open
 * @param reden why it was not, or not wholly, done; empty when it was
 * @param gedaan null as long as it is open
 */
public record Gezinsverzoek(
        UUID id,
        UUID huishouden,
        Verzoeksoort soort,
        UUID voor,
        Leeftijdsgroep leeftijd,
        Aanvrager aanvrager,
        LocalDate ontvangen,
        LocalDate uiterlijk,
        String tekst,
        String verlengd,
        @Nullable Verzoekuitkomst uitkomst,
        String reden,
        @Nullable LocalDate gedaan) {

    public boolean open() {
        return uitkomst == null;
    }

    public boolean telaat(LocalDate vandaag) {
        return open() && uiterlijk.isBefore(vandaag);
    }

    static Gezinsverzoek van(VerzoekRij rij) {
        return new Gezinsverzoek(
                rij.id,
                rij.huishouden,
                rij.soort,
                rij.voor,
                rij.leeftijd,
                rij.aanvrager,
                rij.ontvangen,
                rij.uiterlijk,
                rij.tekst,
                rij.verlengd,
                rij.uitkomst,
                rij.reden,
                rij.gedaan);
    }
}
