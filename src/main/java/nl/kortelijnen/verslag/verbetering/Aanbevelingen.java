package nl.kortelijnen.verslag.verbetering;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.VasteId;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.verbetering.Volgregel.Stap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recommendations of research that lie ready in the content folder; an organisator takes them into the register (V11). */
@Service
public class Aanbevelingen {

    private final Volgkast kast;
    private final Volgboek boek;
    private final Toegang toegang;
    private final Path bestand;
    private final Clock klok;

    Aanbevelingen(Volgkast kast, Volgboek boek, Toegang toegang, Inhoudsmap inhoud, Clock klok) {
        this.kast = kast;
        this.boek = boek;
        this.toegang = toegang;
        this.bestand = inhoud.pad().resolve("verslagen").resolve("aanbevelingen.yaml");
        this.klok = klok;
    }

    /** Takes in what is not there yet; what was done with the others stays. Gives how many are new. */
    @Transactional
    public int neemOver() {
        toegang.vereis(Rol.ORGANISATOR);
        List<Volgkast.Nieuw> rijen = Inhoudsrij.lees(
                Inhoudsbestand.rijen(bestand, "aanbevelingen", Nederlands.vandaag(klok)), Aanbevelingen::lees);
        int nieuw = 0;
        for (Volgkast.Nieuw rij : rijen) {
            if (kast.maak(rij, klok.instant())) {
                boek.noteer(rij.id(), Stap.TOEGEVOEGD, Volgstaat.NIET_GESTART, "", "");
                nieuw++;
            }
        }
        return nieuw;
    }

    private static Volgkast.Nieuw lees(Inhoudsrij rij) {
        String code = rij.tekst("geadresseerde");
        return new Volgkast.Nieuw(
                VasteId.van("aanbeveling", rij.tekst("id")),
                null,
                Volgsoort.AANBEVELING,
                rij.tekst("tekst"),
                rij.tekst("thema"),
                null,
                Geadresseerde.van(code)
                        .orElseThrow(() ->
                                new IllegalArgumentException("'" + code + "' kennen we niet bij 'geadresseerde'")),
                rij.datum("sinds"));
    }
}
