package nl.kortelijnen.deskundigen;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kortelijnen.ketennetwerk.ProfessionalId;

/**
 * Of all experts the ones that matter for one question, best first: who is free, and who speaks the language and would fit
 * but is not free. The others are numbers.
 *
 * @param verder how many more are free and fit
 * @param metVerlofTot of each who is away, the first day back at work
 */
record Voorselectie(
        List<ProfessionalId> vrij,
        List<ProfessionalId> bezet,
        int verder,
        int vol,
        List<LocalDate> metVerlofTot,
        int werktNiet) {

    Stream<ProfessionalId> samen() {
        return Stream.concat(vrij.stream(), bezet.stream());
    }

    /** What was ranked of these, with the numbers of all. */
    Uitkomst vul(Uitkomst gerangschikt) {
        return new Uitkomst(gerangschikt.voorstellen(), gerangschikt.gemist(), verder, vol, metVerlofTot, werktNiet);
    }
}
