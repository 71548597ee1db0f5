package nl.kortelijnen.verslag;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.bestanden.Bestandslezer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.inlezen.Indeling;
import nl.kortelijnen.verslag.inlezen.Verslagherkenner;
import nl.kortelijnen.verslag.namen.BekendeOrganisaties;
import nl.kortelijnen.verslag.namen.Naamvinder;
import org.springframework.stereotype.Service;

/** Takes in a file as the draft of a new report: everything or nothing. */
@Service
public class Inlezing {

    private static final int LANGSTE_NAAM = 200;

    private final Bestandslezer lezer;
    private final Verslagconcepten concepten;
    private final BekendeOrganisaties organisaties;
    private final Toegang toegang;

    Inlezing(Bestandslezer lezer, Verslagconcepten concepten, BekendeOrganisaties organisaties, Toegang toegang) {
        this.organisaties = organisaties;
        this.lezer = lezer;
        this.concepten = concepten;
        this.toegang = toegang;
    }

    /**
     * @param bestandsnaam with its ending: .docx, .pdf, .md or .txt
     * @return the id of the report of which this is the first draft
     * @throws Fout.RegelGeschonden with a sentence that says why this file cannot be read
     */
    public UUID neemOp(String bestandsnaam, byte[] inhoud) {
        return neemOp(UUID.randomUUID(), bestandsnaam, inhoud, toegang.vereis(Rol.ORGANISATOR));
    }

    public UUID neemOp(UUID id, String bestandsnaam, byte[] inhoud, Gebruiker maker) {
        String naam = zonderPad(bestandsnaam);
        List<Alinea> bron = lezer.lees(naam, inhoud);
        return concepten.maak(id, naam, Verslagherkenner.metKoppen(bron), Verslagherkenner.herken(bron), maker);
    }

    /** What would be recognised in this file; nothing is kept. */
    public Proeflezing herken(String bestandsnaam, byte[] inhoud) {
        toegang.vereis(Rol.ORGANISATOR);
        List<Alinea> bron = lezer.lees(zonderPad(bestandsnaam), inhoud);
        Indeling indeling = Indeling.van(bron);
        Set<String> bekend = new HashSet<>(Verslagherkenner.herken(bron).organisaties());
        bekend.add(indeling.plaats());
        return new Proeflezing(indeling, Proeflezing.namen(bron, new Naamvinder(bekend, organisaties.alle())));
    }

    private static String zonderPad(String bestandsnaam) {
        String naam =
                bestandsnaam.substring(Math.max(bestandsnaam.lastIndexOf('/'), bestandsnaam.lastIndexOf('\\')) + 1);
        return naam.length() <= LANGSTE_NAAM ? naam : naam.substring(naam.length() - LANGSTE_NAAM);
    }
}
