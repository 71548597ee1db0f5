package nl.kortelijnen.verslag;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.bestanden.Bestandslezer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.inlezen.Verslagherkenner;
import org.springframework.stereotype.Service;

/** Takes in a file as the draft of a new report: everything or nothing. */
@Service
public class Inlezing {

    private static final int LANGSTE_NAAM = 200;

    private final Bestandslezer lezer;
    private final Verslagconcepten concepten;
    private final Toegang toegang;

    Inlezing(Bestandslezer lezer, Verslagconcepten concepten, Toegang toegang) {
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

    private static String zonderPad(String bestandsnaam) {
        String naam =
                bestandsnaam.substring(Math.max(bestandsnaam.lastIndexOf('/'), bestandsnaam.lastIndexOf('\\')) + 1);
        return naam.length() <= LANGSTE_NAAM ? naam : naam.substring(naam.length() - LANGSTE_NAAM);
    }
}
