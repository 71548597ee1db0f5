package nl.kortelijnen.ketennetwerk.invoer;

import java.time.Clock;
import java.util.List;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Neo4jOrganisaties;
import nl.kortelijnen.ketennetwerk.Neo4jProfessionals;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.springframework.stereotype.Service;

/**
 * Brings cards in from a file, for a netwerkbeheerder: {@link #lees} says what would happen and changes nothing, {@link
 * #voerUit} does all of it in one transaction or none of it. The same file once more changes nothing.
 */
@Service
public class Netwerkinvoer {

    public static final int GROOTSTE_BESTAND = 10 * 1024 * 1024;

    private final Ketennetwerk netwerk;
    private final Neo4jOrganisaties organisaties;
    private final Neo4jProfessionals mensen;
    private final Zoekmelder zoekmelder;
    private final Toegang toegang;
    private final Clock klok;

    Netwerkinvoer(
            Ketennetwerk netwerk,
            Neo4jOrganisaties organisaties,
            Neo4jProfessionals mensen,
            Zoekmelder zoekmelder,
            Toegang toegang,
            Clock klok) {
        this.netwerk = netwerk;
        this.organisaties = organisaties;
        this.mensen = mensen;
        this.zoekmelder = zoekmelder;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * What this file would do.
     *
     * @throws Fout.RegelGeschonden when it is no file that can be read
     */
    public Invoerplan lees(String naam, byte[] inhoud) {
        String door = toegang.vereis(Rol.NETWERKBEHEERDER).naam();
        if (inhoud.length == 0 || inhoud.length > GROOTSTE_BESTAND) {
            throw new Fout.RegelGeschonden("Kies een bestand dat niet leeg is, van hooguit 10 MB.");
        }
        Tabel tabel = Hsdslezer.past(inhoud) ? Hsdslezer.lees(inhoud) : Tabellezer.lees(naam, inhoud);
        if (tabel.rijen().isEmpty()) {
            throw new Fout.RegelGeschonden("Onder de namen van de kolommen staat nog niets.");
        }
        if (!tabel.kolommen().contains("naam")) {
            throw new Fout.RegelGeschonden("Er is geen kolom naam. De eerste rij bevat de namen van de kolommen: naam, "
                    + "soort, telefoon … voor organisaties; naam, functie, organisatie … voor collega's.");
        }
        return tabel.kolommen().contains("functie")
                ? new Mensenplan(
                                netwerk.organisaties(Netwerkfilter.ALLES),
                                netwerk.professionals(Netwerkfilter.ALLES),
                                mensen.bladen(),
                                Nederlands.vandaag(klok))
                        .van(tabel)
                : new Organisatieplan(netwerk.organisaties(Netwerkfilter.ALLES), Nederlands.vandaag(klok), door)
                        .van(tabel);
    }

    /** Writes what the plan says; gives how many cards. */
    public int voerUit(Invoerplan plan) {
        toegang.vereis(Rol.NETWERKBEHEERDER);
        if (!plan.kan()) {
            throw new Fout.RegelGeschonden("Er is niets in te lezen, of er staat nog een fout in het bestand.");
        }
        if (plan.mensen().isEmpty()) {
            organisaties.bewaar(plan.organisaties());
            zoekmelder.alles("organisaties");
        } else {
            mensen.bewaar(plan.mensen());
            List.of("professionals", "deskundigen").forEach(zoekmelder::alles);
        }
        return plan.teSchrijven();
    }
}
