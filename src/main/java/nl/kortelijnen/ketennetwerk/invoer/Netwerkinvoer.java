package nl.kortelijnen.ketennetwerk.invoer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Neo4jProfessionals;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.beheer.Geschiedenis;
import nl.kortelijnen.opslag.graaf.Graafopdracht;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Brings cards in from a file, for a netwerkbeheerder: {@link #lees} says what would happen and changes nothing, {@link
 * #begin} does all of it in one transaction or none of it. The same file once more changes nothing.
 */
@Service
public class Netwerkinvoer {

    public static final int GROOTSTE_BESTAND = 10 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Netwerkinvoer.class);

    private final Ketennetwerk netwerk;
    private final Neo4jProfessionals mensen;
    private final Neo4jGraaf graaf;
    private final Geschiedenis geschiedenis;
    private final Zoekmelder zoekmelder;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Netwerkinvoer(
            Ketennetwerk netwerk,
            Neo4jProfessionals mensen,
            Neo4jGraaf graaf,
            Geschiedenis geschiedenis,
            Zoekmelder zoekmelder,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.netwerk = netwerk;
        this.mensen = mensen;
        this.graaf = graaf;
        this.geschiedenis = geschiedenis;
        this.zoekmelder = zoekmelder;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** As {@link #lees(String, byte[], Map)}, with nothing chosen yet. */
    public Invoerplan lees(String naam, byte[] inhoud) {
        return lees(naam, inhoud, Map.of());
    }

    /**
     * What this file would do.
     *
     * @param keuzes what to do with rows that look double, by their numbers; the others are left out
     * @throws Fout.RegelGeschonden when it is no file that can be read
     */
    public Invoerplan lees(String naam, byte[] inhoud, Map<Integer, Dubbelkeuze> keuzes) {
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
                                Nederlands.vandaag(klok),
                                keuzes)
                        .van(tabel)
                : new Organisatieplan(netwerk.organisaties(Netwerkfilter.ALLES), Nederlands.vandaag(klok), door, keuzes)
                        .van(tabel);
    }

    /** Writes what the plan says and waits for it; gives how many cards. */
    public int voerUit(Invoerplan plan) {
        Gebruiker wie = vereis(plan);
        schrijf(plan, wie, new Invoerwerk(wie.account(), plan.teSchrijven()));
        return plan.teSchrijven();
    }

    /** Begins to write what the plan says, in the background; who asked is told how far it is. */
    public Invoerwerk begin(Invoerplan plan) {
        Gebruiker wie = vereis(plan);
        Invoerwerk werk = new Invoerwerk(wie.account(), plan.teSchrijven());
        Thread.ofPlatform().daemon().name("netwerkinvoer").start(() -> doe(plan, wie, werk));
        return werk;
    }

    private Gebruiker vereis(Invoerplan plan) {
        Gebruiker wie = toegang.vereis(Rol.NETWERKBEHEERDER);
        if (!plan.kan()) {
            throw new Fout.RegelGeschonden("Er is niets in te lezen, of er staat nog een fout in het bestand.");
        }
        return wie;
    }

    private void doe(Invoerplan plan, Gebruiker wie, Invoerwerk werk) {
        try {
            schrijf(plan, wie, werk);
            werk.klaar(
                    Nederlands.aantal(plan.teSchrijven(), "kaart staat", "kaarten staan") + " nu in het netwerk.",
                    true);
        } catch (Invoerwerk.Afgebroken e) {
            werk.klaar("Gestopt. Er is niets ingelezen.", false);
        } catch (Fout fout) {
            werk.klaar(fout.bericht() + " Er is niets ingelezen.", false);
        } catch (RuntimeException fout) {
            LOG.error("Bringing cards in failed", fout);
            werk.klaar("Inlezen is niet gelukt. Er is niets ingelezen. Probeer het opnieuw.", false);
        }
        gebeurtenissen.publishEvent(new InvoerLoopt(werk.account()));
    }

    private void schrijf(Invoerplan plan, Gebruiker wie, Invoerwerk werk) {
        List<Graafopdracht> opdrachten = Invoeropdrachten.van(plan, wie, geschiedenis);
        graaf.schrijfSamen(opdrachten, gedaan -> {
            werk.verder(gedaan / 2 * Invoeropdrachten.PER_KEER); // of each two the second is the history
            gebeurtenissen.publishEvent(new InvoerLoopt(werk.account()));
        });
        (plan.mensen().isEmpty() ? List.of("organisaties") : List.of("professionals", "deskundigen"))
                .forEach(zoekmelder::alles);
    }
}
