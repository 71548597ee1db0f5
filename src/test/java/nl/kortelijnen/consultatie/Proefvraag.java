package nl.kortelijnen.consultatie;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.routering.Vraagkenmerk;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Werkwijze;
import org.jspecify.annotations.Nullable;

/** Questions for tests, and what must be refused. */
public final class Proefvraag {

    private Proefvraag() {}

    public static Consultaanvraag aanvraag(
            Set<Vraagkenmerk> antwoorden, @Nullable UUID deskundige, @Nullable Achterban anders, String reden) {
        return new Consultaanvraag(
                "Hoe begin ik dit gesprek?",
                Fase.MELDING_EN_ADVIES,
                Werkwijze.TELEFONISCH,
                "ma tussen 12.00 en 13.00",
                null,
                null,
                antwoorden,
                deskundige,
                anders,
                reden);
    }

    static Consultaanvraag met(Werkwijze wijze, @Nullable LocalDate signaal) {
        return new Consultaanvraag("Hoe?", Fase.MELDING_EN_ADVIES, wijze, "", null, signaal, Set.of(), null, null, "");
    }

    static Consultaanvraag bezoek(Consultaanvraag.Huisbezoek bezoek) {
        return new Consultaanvraag(
                "Hoe?", Fase.MELDING_EN_ADVIES, Werkwijze.HUISBEZOEK, "", bezoek, null, Set.of(), null, null, "");
    }

    static void regel(Runnable actie, String zin) {
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(actie::run)
                .withMessageContaining(zin);
    }

    /** Gives the sentence the outsider reads. */
    static String bestaatNiet(Runnable actie) {
        try {
            actie.run();
        } catch (Fout.BestaatNiet e) {
            return e.bericht();
        }
        throw new AssertionError("Deze consultvraag bestond wel voor een buitenstaander");
    }
}
