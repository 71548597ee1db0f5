package nl.kortelijnen.ketennetwerk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;

/** The lines between people: everybody with an account may see them, one adds and confirms one's own (N03, AN1). */
@Service
public class Contactlijnen {

    private static final int LANGSTE_TEKST = 200;

    private final Neo4jLijnen lijnen;
    private final Neo4jProfessionals professionals;
    private final Toegang toegang;
    private final Clock klok;

    Contactlijnen(Neo4jLijnen lijnen, Neo4jProfessionals professionals, Toegang toegang, Clock klok) {
        this.lijnen = lijnen;
        this.professionals = professionals;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Confirmed last comes first. */
    public List<Lijn> van(ProfessionalId persoon) {
        toegang.vereisLezer();
        return lijnen.van(persoon);
    }

    /** The lines of the people of an organisation; confirmed last comes first. */
    public List<Lijn> van(OrganisatieId organisatie) {
        toegang.vereisLezer();
        return lijnen.van(organisatie);
    }

    /** The place in the network of the one who asks. */
    public Optional<ProfessionalId> ik() {
        return toegang.huidige().flatMap(Contactlijnen::plek);
    }

    /** Adds a line from the one who asks to a colleague; it counts as confirmed today. */
    public void leg(ProfessionalId naar, Kanaal kanaal, String doel, String bereikbaar) {
        ProfessionalId van = vereisPlek();
        if (van.equals(naar)) {
            throw new Fout.RegelGeschonden("Een lijn gaat naar een ander. Kies een collega.");
        }
        if (professionals.een(naar).isEmpty()) {
            throw new Fout.BestaatNiet("Deze collega staat niet (meer) in het netwerk. De lijn is niet gelegd.");
        }
        if (doel.isBlank() || doel.length() > LANGSTE_TEKST || bereikbaar.length() > LANGSTE_TEKST) {
            throw new Fout.RegelGeschonden("Schrijf in hooguit 200 tekens waarvoor je deze collega belt of mailt.");
        }
        Neo4jLijnen.Lijnrij lijn =
                new Neo4jLijnen.Lijnrij(van, naar, kanaal, doel.strip(), bereikbaar.strip(), Nederlands.vandaag(klok));
        if (lijnen.bewaar(List.of(lijn)) == 0) {
            throw new Fout.RegelGeschonden("Er is al een lijn tussen jullie. Bevestig hem als hij nog klopt.");
        }
    }

    /** Says that one's own line with a colleague is right today. */
    public void bevestig(ProfessionalId ander) {
        if (!lijnen.bevestig(vereisPlek(), ander, Nederlands.vandaag(klok))) {
            throw new Fout.BestaatNiet("Tussen jou en deze collega is geen lijn (meer).");
        }
    }

    private ProfessionalId vereisPlek() {
        return plek(toegang.vereis())
                .orElseThrow(() -> new Fout.GeenToegang(
                        "Je staat zelf niet in het netwerk. Vraag de netwerkbeheerder om je toe te voegen."));
    }

    private static Optional<ProfessionalId> plek(Gebruiker gebruiker) {
        return Optional.ofNullable(gebruiker.professional()).map(ProfessionalId::new);
    }
}
