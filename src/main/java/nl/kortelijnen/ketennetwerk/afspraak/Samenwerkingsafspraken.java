package nl.kortelijnen.ketennetwerk.afspraak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.beheer.Netwerkrechten;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;

/**
 * Agreements between two organisations. One side proposes, the other confirms; nobody says yes for the other side, a
 * netwerkbeheerder neither (N09).
 */
@Service
public class Samenwerkingsafspraken {

    private static final int LANGSTE = 1000;

    private final Neo4jAfspraken graaf;
    private final Netwerkrechten rechten;
    private final Toegang toegang;
    private final Clock klok;

    Samenwerkingsafspraken(Neo4jAfspraken graaf, Netwerkrechten rechten, Toegang toegang, Clock klok) {
        this.graaf = graaf;
        this.rechten = rechten;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Those of this organisation, first what is looked at again first. */
    public List<Samenwerkingsafspraak> van(OrganisatieId organisatie) {
        toegang.vereisLezer();
        return graaf.van(organisatie);
    }

    /** Whether the one who asks speaks for this organisation. */
    public boolean spreektVoor(OrganisatieId organisatie) {
        return rechten.eigenOrganisatie().filter(organisatie::equals).isPresent();
    }

    /** What waits for the organisation one speaks for: to confirm, or to look at again. */
    public List<Samenwerkingsafspraak> teDoen() {
        return rechten.eigenOrganisatie().stream()
                .flatMap(eigen -> van(eigen).stream()
                        .filter(een -> een.kant(eigen).bevestigd() == null || een.moetNagekeken(vandaag())))
                .toList();
    }

    /** Proposes an agreement for one's own organisation; it is a concept until the other confirms. */
    public void stelVoor(OrganisatieId eigen, OrganisatieId ander, String tekst, LocalDate nakijkenOp) {
        eis(eigen);
        keur(tekst, nakijkenOp);
        if (eigen.equals(ander)) {
            throw new Fout.RegelGeschonden("Kies een andere organisatie dan de eigen.");
        }
        String door = toegang.vereis().naam();
        if (!graaf.maak(UUID.randomUUID(), eigen, ander, tekst.strip(), nakijkenOp, vandaag(), door)) {
            throw new Fout.BestaatNiet("Een van de twee organisaties staat niet (meer) in het netwerk.");
        }
    }

    /** Says yes for one's own organisation; on the review day with a new day to look again. */
    public void bevestig(UUID id, OrganisatieId eigen) {
        vereis(id, eigen);
        graaf.bevestig(id, eigen, vandaag(), toegang.vereis().naam());
    }

    /** Changes what was agreed: the other side says yes again. */
    public void wijzig(UUID id, OrganisatieId eigen, String tekst, LocalDate nakijkenOp) {
        vereis(id, eigen);
        keur(tekst, nakijkenOp);
        graaf.wijzig(
                id,
                eigen,
                tekst.strip(),
                nakijkenOp,
                vandaag(),
                toegang.vereis().naam());
    }

    /** Ends it, for both. */
    public void beeindig(UUID id, OrganisatieId eigen) {
        vereis(id, eigen);
        graaf.verwijder(id);
    }

    private void vereis(UUID id, OrganisatieId eigen) {
        eis(eigen);
        boolean eenVanBeide = graaf.een(id)
                .filter(een -> een.een().organisatie().equals(eigen)
                        || een.ander().organisatie().equals(eigen))
                .isPresent();
        if (!eenVanBeide) {
            throw new Fout.BestaatNiet("Deze afspraak is er niet (meer).");
        }
    }

    private void eis(OrganisatieId eigen) {
        toegang.vereis();
        if (!spreektVoor(eigen)) {
            throw new Fout.GeenToegang("Een afspraak maakt de beheerder van de organisatie zelf.");
        }
    }

    private void keur(String tekst, LocalDate nakijkenOp) {
        if (tekst.isBlank() || tekst.length() > LANGSTE) {
            throw new Fout.RegelGeschonden("tekst", "Schrijf in hooguit 1000 tekens wat jullie van elkaar verwachten.");
        }
        if (!nakijkenOp.isAfter(vandaag()) || nakijkenOp.isAfter(vandaag().plusYears(2))) {
            throw new Fout.RegelGeschonden("nakijkenOp", "Kies een dag in de komende twee jaar om het na te kijken.");
        }
    }

    private LocalDate vandaag() {
        return Nederlands.vandaag(klok);
    }
}
