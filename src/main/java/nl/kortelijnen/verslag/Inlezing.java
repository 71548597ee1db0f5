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
import nl.kortelijnen.verslag.inlezen.Herkenning;
import nl.kortelijnen.verslag.inlezen.Indeling;
import nl.kortelijnen.verslag.inlezen.Verslagherkenner;
import nl.kortelijnen.verslag.namen.BekendeOrganisaties;
import nl.kortelijnen.verslag.namen.Naamvinder;
import nl.kortelijnen.verslag.sjabloon.Sjablonen;
import nl.kortelijnen.verslag.sjabloon.Sjabloon;
import org.springframework.stereotype.Service;

/** Takes in a file as the draft of a new report, or begins one with a template: everything or nothing. */
@Service
public class Inlezing {

    private static final int LANGSTE_NAAM = 200;

    private final Bestandslezer lezer;
    private final Sjablonen sjablonen;
    private final Verslagconcepten concepten;
    private final BekendeOrganisaties organisaties;
    private final Toegang toegang;

    Inlezing(
            Bestandslezer lezer,
            Sjablonen sjablonen,
            Verslagconcepten concepten,
            BekendeOrganisaties organisaties,
            Toegang toegang) {
        this.sjablonen = sjablonen;
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

    /**
     * Begins a report without a file: the parts of the template, empty.
     *
     * @throws Fout.RegelGeschonden when the title is empty or too long
     */
    public UUID begin(String titel, String sjabloon) {
        Gebruiker maker = toegang.vereis(Rol.ORGANISATOR);
        Sjabloon gekozen = sjablonen
                .van(sjabloon)
                .orElseThrow(() -> new Fout.BestaatNiet("Dit sjabloon is er niet (meer). Kies een ander."));
        List<Herkenning.Onderdeel> delen = gekozen.delen().stream()
                .map(deel -> new Herkenning.Onderdeel(null, deel.naam(), "", List.of()))
                .toList();
        return concepten.begin(
                new Herkenning(titel, null, "", null, List.of(), List.of(), List.of(), "", delen, ""), sjabloon, maker);
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
