package nl.kortelijnen.ketennetwerk.beheer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.OrganisatieGewijzigd;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.ProfessionalGewijzigd;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.TeamGewijzigd;
import nl.kortelijnen.ketennetwerk.TeamId;
import nl.kortelijnen.toegang.account.Accounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Taking away what should never have been there, and making one of what is there twice; for a netwerkbeheerder, who first
 * sees what it does.
 */
@Service
public class Opruimen {

    private final Neo4jOpruimen graaf;
    private final Netwerkrechten rechten;
    private final Geschiedenis geschiedenis;
    private final Accounts accounts;
    private final ApplicationEventPublisher gebeurtenissen;

    Opruimen(
            Neo4jOpruimen graaf,
            Netwerkrechten rechten,
            Geschiedenis geschiedenis,
            Accounts accounts,
            ApplicationEventPublisher gebeurtenissen) {
        this.graaf = graaf;
        this.rechten = rechten;
        this.geschiedenis = geschiedenis;
        this.accounts = accounts;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * What would be touched, in sentences.
     *
     * @param beletsels what must be done first; nothing is taken away while there is any
     */
    public record Gevolgen(List<String> zinnen, List<String> beletsels) {}

    /** Whether the one who asks may do any of this. */
    public boolean mag() {
        return rechten.magAlles();
    }

    public Gevolgen gevolgen(OrganisatieId id) {
        rechten.eis(rechten.magAlles());
        List<String> zinnen = zinnen(graaf.telOrganisatie(id.toString()));
        long bezet = accounts.alle().stream()
                .filter(account -> id.waarde().equals(account.gebruiker().organisatie()))
                .count();
        return new Gevolgen(
                zinnen,
                bezet == 0
                        ? List.of()
                        : List.of(Nederlands.aantal(bezet, "account hoort", "accounts horen")
                                + " bij deze organisatie. De beheerder geeft die eerst een andere organisatie."));
    }

    public Gevolgen gevolgen(TeamId id) {
        rechten.eis(rechten.magAlles());
        return new Gevolgen(zinnen(graaf.telTeam(id.toString())), List.of());
    }

    public Gevolgen gevolgen(ProfessionalId id) {
        rechten.eis(rechten.magAlles());
        return new Gevolgen(
                zinnen(graaf.telMens(id.toString())),
                accounts.vanProfessional(id.waarde()).isEmpty()
                        ? List.of()
                        : List.of("Bij deze kaart hoort een account. De beheerder maakt dat eerst los."));
    }

    /** @throws Fout.RegelGeschonden while people still work there, or something must be done first */
    public void haalWeg(OrganisatieId id) {
        Gevolgen gevolgen = gevolgen(id);
        eisVrij(gevolgen);
        if (!gevolgen.zinnen().isEmpty()) {
            throw new Fout.RegelGeschonden(
                    "Er hangt nog iets aan deze organisatie. Voeg haar samen met een andere, of hef "
                            + "haar op; dan blijft bewaard wat er was.");
        }
        verwijder(id.toString(), "haalde de organisatie weg");
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd(id));
    }

    public void haalWeg(TeamId id) {
        eisVrij(gevolgen(id));
        verwijder(id.toString(), "haalde het team weg");
        gebeurtenissen.publishEvent(new TeamGewijzigd(id));
    }

    public void haalWeg(ProfessionalId id) {
        eisVrij(gevolgen(id));
        verwijder(id.toString(), "haalde de kaart weg");
        gebeurtenissen.publishEvent(new ProfessionalGewijzigd(id));
    }

    /** People, teams, lines and places of the first go to the second; what is on the second's card stays. */
    public void voegSamen(OrganisatieId weg, OrganisatieId blijft) {
        eisAnders(weg.equals(blijft));
        eisVrij(gevolgen(weg));
        graaf.voegOrganisatiesSamen(weg.toString(), blijft.toString());
        geschiedenis.noteer(blijft.toString(), "voegde een dubbele organisatie hiermee samen", null, null);
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd(weg));
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd(blijft));
    }

    /** Lines, teams, languages and expertise of the first go to the second; what is on the second's card stays. */
    public void voegSamen(ProfessionalId weg, ProfessionalId blijft) {
        eisAnders(weg.equals(blijft));
        eisVrij(gevolgen(weg));
        graaf.voegMensenSamen(weg.toString(), blijft.toString());
        geschiedenis.noteer(blijft.toString(), "voegde een dubbele kaart hiermee samen", null, null);
        gebeurtenissen.publishEvent(new ProfessionalGewijzigd(weg));
        gebeurtenissen.publishEvent(new ProfessionalGewijzigd(blijft));
    }

    private void verwijder(String id, String wat) {
        graaf.verwijder(id);
        geschiedenis.noteer(id, wat, null, null);
    }

    private static List<String> zinnen(Optional<Neo4jOpruimen.Telling> telling) {
        Neo4jOpruimen.Telling aantal =
                telling.orElseThrow(() -> new Fout.BestaatNiet("Dit staat niet (meer) in het netwerk."));
        List<String> zinnen = new ArrayList<>();
        voegToe(zinnen, aantal.mensen(), "collega staat hier.", "collega's staan hier.");
        voegToe(zinnen, aantal.teams(), "team hangt hieraan.", "teams hangen hieraan.");
        voegToe(zinnen, aantal.lijnen(), "contactlijn hangt hieraan.", "contactlijnen hangen hieraan.");
        return zinnen;
    }

    private static void voegToe(List<String> zinnen, int aantal, String een, String meer) {
        if (aantal > 0) {
            zinnen.add(Nederlands.aantal(aantal, een, meer));
        }
    }

    private static void eisVrij(Gevolgen gevolgen) {
        if (!gevolgen.beletsels().isEmpty()) {
            throw new Fout.RegelGeschonden(String.join(" ", gevolgen.beletsels()));
        }
    }

    private static void eisAnders(boolean dezelfde) {
        if (dezelfde) {
            throw new Fout.RegelGeschonden("Dit is dezelfde kaart. Kies de andere.");
        }
    }
}
