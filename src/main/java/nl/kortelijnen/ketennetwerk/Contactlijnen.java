package nl.kortelijnen.ketennetwerk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;

/**
 * The lines between people: everybody with an account may see them; one adds, changes, confirms and ends one's own, a
 * netwerkbeheerder anybody's (N03, AN1). What ended is kept, and shown by {@link #voorbij}.
 */
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

    /** Those that hold today; confirmed last comes first. */
    public List<Lijn> van(ProfessionalId persoon) {
        toegang.vereisLezer();
        return lopend(lijnen.van(persoon));
    }

    /** The lines of the people of an organisation that hold today; confirmed last comes first. */
    public List<Lijn> van(OrganisatieId organisatie) {
        toegang.vereisLezer();
        return lopend(lijnen.van(organisatie));
    }

    /** Those of this person that hold no longer. */
    public List<Lijn> voorbij(ProfessionalId persoon) {
        toegang.vereisLezer();
        return lijnen.van(persoon).stream()
                .filter(lijn -> lijn.voorbij(Nederlands.vandaag(klok)))
                .toList();
    }

    /** The place in the network of the one who asks. */
    public Optional<ProfessionalId> ik() {
        return toegang.huidige().flatMap(Contactlijnen::plek);
    }

    /** Whether the one who asks may change this line. */
    public boolean magWijzigen(Lijn lijn) {
        return ik().filter(lijn::raakt).isPresent()
                || toegang.huidige()
                        .filter(wie -> wie.heeft(Rol.NETWERKBEHEERDER))
                        .isPresent();
    }

    /** Adds a line from the one who asks to a colleague; it counts as confirmed today. */
    public void leg(ProfessionalId naar, Kanaal kanaal, String doel, String bereikbaar) {
        leg(vereisPlek(), naar, kanaal, doel, bereikbaar);
    }

    /** The same between two others, for a netwerkbeheerder. */
    public void leg(ProfessionalId van, ProfessionalId naar, Kanaal kanaal, String doel, String bereikbaar) {
        if (!ik().filter(van::equals).isPresent()) {
            toegang.vereis(Rol.NETWERKBEHEERDER);
        }
        if (van.equals(naar)) {
            throw new Fout.RegelGeschonden("Een lijn gaat naar een ander. Kies een collega.");
        }
        if (professionals.bestaande(List.of(van, naar)).size() < 2) {
            throw new Fout.BestaatNiet("Deze collega staat niet (meer) in het netwerk. De lijn is niet gelegd.");
        }
        keur(doel, bereikbaar);
        Neo4jLijnen.Lijnrij lijn =
                new Neo4jLijnen.Lijnrij(van, naar, kanaal, doel.strip(), bereikbaar.strip(), Nederlands.vandaag(klok));
        if (lijnen.bewaar(List.of(lijn)) == 0) {
            throw new Fout.RegelGeschonden(
                    "Er is al een lijn via " + kanaal.label().toLowerCase(Nederlands.TAAL)
                            + " tussen jullie. Bevestig of wijzig die als hij nog klopt.");
        }
    }

    /** Changes what a line is for; the day it was confirmed stays. */
    public void wijzig(LijnId id, Kanaal kanaal, String doel, String bereikbaar) {
        Lijn lijn = vereisEigen(id);
        keur(doel, bereikbaar);
        boolean bezet = kanaal != lijn.kanaal()
                && van(lijn.van().id()).stream()
                        .anyMatch(ander -> ander.raakt(lijn.naar().id()) && ander.kanaal() == kanaal);
        if (bezet) {
            throw new Fout.RegelGeschonden(
                    "Er is al een lijn via " + kanaal.label().toLowerCase(Nederlands.TAAL)
                            + " tussen deze twee. Wijzig die, of kies een andere manier.");
        }
        lijnen.wijzig(id, kanaal, doel.strip(), bereikbaar.strip());
    }

    /** Says that a line is right today. */
    public void bevestig(LijnId id) {
        lijnen.bevestig(vereisEigen(id).id(), Nederlands.vandaag(klok));
    }

    /** From today on it is no line any more. */
    public void beeindig(LijnId id) {
        lijnen.beeindig(vereisEigen(id).id(), Nederlands.vandaag(klok));
    }

    private List<Lijn> lopend(List<Lijn> alle) {
        return alle.stream()
                .filter(lijn -> !lijn.voorbij(Nederlands.vandaag(klok)))
                .toList();
    }

    private static void keur(String doel, String bereikbaar) {
        if (doel.isBlank() || doel.length() > LANGSTE_TEKST || bereikbaar.length() > LANGSTE_TEKST) {
            throw new Fout.RegelGeschonden("Schrijf in hooguit 200 tekens waarvoor je deze collega belt of mailt.");
        }
    }

    private Lijn vereisEigen(LijnId id) {
        toegang.vereis();
        return lijnen.een(id)
                .filter(this::magWijzigen)
                .filter(lijn -> !lijn.voorbij(Nederlands.vandaag(klok)))
                .orElseThrow(() -> new Fout.BestaatNiet("Tussen jou en deze collega is deze lijn er niet (meer)."));
    }

    private ProfessionalId vereisPlek() {
        return plek(toegang.vereis())
                .orElseThrow(() -> new Fout.GeenToegang(
                        "Je staat zelf niet in het netwerk. Vul eerst je kaart in: open Profiel, en kies Mijn kaart."));
    }

    private static Optional<ProfessionalId> plek(Gebruiker gebruiker) {
        return Optional.ofNullable(gebruiker.professional()).map(ProfessionalId::new);
    }
}
