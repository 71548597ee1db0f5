package nl.kortelijnen.ketennetwerk.plek;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.beheer.Netwerkrechten;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;

/** Where and when an organisation is there; everybody may read it, who keeps the card keeps this. */
@Service
public class Plekken {

    private final Neo4jPlekken graaf;
    private final Netwerkrechten rechten;
    private final Toegang toegang;

    Plekken(Neo4jPlekken graaf, Netwerkrechten rechten, Toegang toegang) {
        this.graaf = graaf;
        this.rechten = rechten;
        this.toegang = toegang;
    }

    /** In the order of their names. */
    public List<Locatie> locaties(OrganisatieId van) {
        return locaties(List.of(van)).getOrDefault(van, List.of());
    }

    public Map<OrganisatieId, List<Locatie>> locaties(Collection<OrganisatieId> van) {
        toegang.vereisLezer();
        return graaf.locaties(van);
    }

    /** In the order of their names. */
    public List<Spreekuur> spreekuren(OrganisatieId van) {
        return spreekuren(List.of(van)).getOrDefault(van, List.of());
    }

    public Map<OrganisatieId, List<Spreekuur>> spreekuren(Collection<OrganisatieId> van) {
        toegang.vereisLezer();
        return graaf.spreekuren(van);
    }

    /** Whether the one who asks may change this. */
    public boolean mag(OrganisatieId van) {
        return rechten.mag(van);
    }

    public void bewaar(OrganisatieId van, Locatie locatie) {
        eis(van);
        graaf.bewaar(van, locatie);
    }

    public void bewaar(OrganisatieId van, Spreekuur spreekuur) {
        eis(van);
        graaf.bewaar(van, spreekuur);
    }

    /** Takes away a location or hours of this organisation. */
    public void haalWeg(OrganisatieId van, UUID id) {
        eis(van);
        graaf.verwijder(van, id);
    }

    private void eis(OrganisatieId van) {
        toegang.vereis();
        if (!mag(van)) {
            throw new Fout.GeenToegang("Dit houdt de organisatie zelf bij, of de netwerkbeheerder.");
        }
    }
}
