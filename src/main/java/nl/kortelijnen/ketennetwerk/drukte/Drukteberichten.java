package nl.kortelijnen.ketennetwerk.drukte;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.beheer.Netwerkrechten;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;

/** Organisations tell how busy they are; everybody may read it, and how it went (N10). */
@Service
public class Drukteberichten {

    private static final int LANGSTE_WACHT = 104;
    private static final int MEESTE_PARTNERS = 4;

    private final Neo4jDrukte graaf;
    private final Netwerkrechten rechten;
    private final Toegang toegang;
    private final Clock klok;

    Drukteberichten(Neo4jDrukte graaf, Netwerkrechten rechten, Toegang toegang, Clock klok) {
        this.graaf = graaf;
        this.rechten = rechten;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Newest first. */
    public List<Drukte> van(OrganisatieId id) {
        toegang.vereisLezer();
        return graaf.van(id);
    }

    /** What is so now; empty when that was never told. */
    public Optional<Drukte> nu(OrganisatieId id) {
        return van(id).stream().findFirst();
    }

    /** By name, of the organisations of one kind that told something one had better know. */
    public List<Map.Entry<String, Drukte>> lopend(String soort) {
        toegang.vereisLezer();
        return graaf.perSoort(soort).stream()
                .filter(een -> een.getValue().loopt())
                .toList();
    }

    /** Of a few organisations one works with: who has a line with somebody there, and where one reports. */
    public List<Partnerdrukte> bijPartners() {
        toegang.vereisLezer();
        LocalDate vandaag = Nederlands.vandaag(klok);
        return Optional.ofNullable(toegang.vereis().professional())
                .map(ik ->
                        graaf.bijPartners(ik, vandaag, vandaag.minusDays(Partnerdrukte.GELDIGE_DAGEN), MEESTE_PARTNERS))
                .orElse(List.of());
    }

    /** From the demo's files: what an organisation told already, stays. */
    public void laad(OrganisatieId id, Drukte drukte) {
        if (graaf.van(id).isEmpty()) {
            graaf.bewaar(id, drukte);
        }
    }

    public boolean mag(OrganisatieId id) {
        return rechten.mag(id);
    }

    /** Tells how busy it is from today on. */
    public void meld(OrganisatieId id, Drukte.Stand stand, int weken, String toelichting) {
        String door = toegang.vereis().naam();
        if (!mag(id)) {
            throw new Fout.GeenToegang("Hoe druk het is, vertelt de organisatie zelf, of de netwerkbeheerder.");
        }
        if (weken < 0 || weken > LANGSTE_WACHT) {
            throw new Fout.RegelGeschonden("weken", "Vul de wachttijd in weken in: 0 tot en met 104.");
        }
        if (toelichting.length() > 300) {
            throw new Fout.RegelGeschonden("toelichting", "Houd de toelichting korter dan 300 tekens.");
        }
        graaf.bewaar(id, new Drukte(stand, weken, toelichting.strip(), Nederlands.vandaag(klok), door));
    }
}
