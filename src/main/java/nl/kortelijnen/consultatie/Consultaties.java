package nl.kortelijnen.consultatie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.Afsluiting;
import nl.kortelijnen.consultatie.raad.Contact;
import nl.kortelijnen.consultatie.raad.Raadgever;
import nl.kortelijnen.consultatie.raad.Raadgevers;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Everything one can do with consultations, for who is signed in. Who may do what is decided here and below, never in a
 * view; what is not theirs does not exist for them. The network is asked before the transaction begins.
 */
@Service
public class Consultaties {

    public static final int LANGSTE_BERICHT = Briefwisseling.LANGSTE_BERICHT;

    private final Toegang toegang;
    private final Raadgevers raadgevers;
    private final Consulttoegang inzage;
    private final Diensten diensten;

    Consultaties(Toegang toegang, Raadgevers raadgevers, Consulttoegang inzage, Diensten diensten) {
        this.toegang = toegang;
        this.raadgevers = raadgevers;
        this.inzage = inzage;
        this.diensten = diensten;
    }

    /** Asks a question; gives its number. */
    public String vraag(Consultaanvraag aanvraag) {
        return diensten.loket()
                .neemIn(
                        inzage.kijker(),
                        aanvraag,
                        aanvraag.deskundige() == null ? null : vereisRaadgever(aanvraag.deskundige()));
    }

    public Overzicht overzicht() {
        return diensten.weergave().overzicht(inzage.kijker());
    }

    /** How many consultations wait for somebody. */
    public int wachtend(Gebruiker gebruiker) {
        return diensten.weergave().wachtend(inzage.kijker(gebruiker));
    }

    /** What waits for somebody, for the start page. */
    public Overzicht overzicht(Gebruiker gebruiker) {
        return diensten.weergave().overzicht(inzage.kijker(gebruiker));
    }

    /** @throws Fout.BestaatNiet when there is no such question, or not for this person */
    public Consultgesprek lees(String nummer) {
        return diensten.weergave().gesprek(inzage.kijker(), nummer);
    }

    /** The account of who asked, for whoever is on one of its sides. */
    public UUID vragerVan(String nummer) {
        return diensten.weergave().vragerVan(inzage.kijker(), nummer);
    }

    /** The expert's id in the network, for whoever is on one of its sides; null while it is with nobody. */
    public @Nullable UUID deskundigeVan(String nummer) {
        return diensten.weergave().deskundigeVan(inzage.kijker(), nummer);
    }

    public void neemAan(String nummer) {
        diensten.stappen().neemAan(inzage.kijker(), nummer);
    }

    public void wijsAf(String nummer, String reden) {
        diensten.stappen().wijsAf(inzage.kijker(), nummer, reden);
    }

    public void geefDoor(String nummer, UUID ander, String toelichting) {
        diensten.stappen().geefDoor(inzage.kijker(), nummer, vereisRaadgever(ander), toelichting);
    }

    /** The question of the one who asks is a colleague's from now on. */
    public void draagOver(String nummer, Gebruiker naar) {
        diensten.stappen().draagOver(inzage.kijker(), nummer, naar);
    }

    public void trekIn(String nummer, String reden) {
        diensten.stappen().trekIn(inzage.kijker(), nummer, reden);
    }

    /** The asker does not wait for the clock. */
    public void meldKerngroep(String nummer, String toelichting) {
        diensten.stappen().meldKerngroep(inzage.kijker(), nummer, toelichting);
    }

    /** By the kerngroep, of what nobody took in time. */
    public void verdeel(String nummer, UUID ander, String toelichting) {
        diensten.stappen().verdeel(inzage.kijker(), nummer, vereisRaadgever(ander), toelichting);
    }

    public void sluitAf(String nummer, Afsluiting afsluiting) {
        diensten.stappen().sluitAf(inzage.kijker(), nummer, afsluiting);
    }

    public void verstuur(String nummer, String tekst) {
        diensten.briefwisseling().verstuur(inzage.kijker(), nummer, tekst);
    }

    /** What this person was still writing in this consultation; empty when nothing. */
    public String concept(String nummer) {
        return diensten.briefwisseling().concept(nummer);
    }

    public void bewaarConcept(String nummer, String tekst) {
        diensten.briefwisseling().bewaarConcept(nummer, tekst);
    }

    public Optional<Raadgever> raadgever(UUID professional) {
        toegang.vereis();
        return raadgevers.met(professional);
    }

    /** How to reach the other side of a question one may see. */
    public Optional<Contact> contact(Consultvraag vraag) {
        toegang.vereis();
        return Optional.ofNullable(vraag.gesprekspartner()).flatMap(raadgevers::contact);
    }

    /** Who a question can be passed on to. */
    public List<Raadgever> bereikbaar() {
        Gebruiker gebruiker = toegang.vereis();
        return raadgevers.bereikbaar().stream()
                .filter(raadgever -> !raadgever.professional().equals(gebruiker.professional()))
                .toList();
    }

    private Raadgever vereisRaadgever(UUID professional) {
        return raadgevers
                .met(professional)
                .orElseThrow(() ->
                        new Fout.BestaatNiet("Deze deskundige staat niet (meer) in het netwerk. Kies iemand anders."));
    }
}
