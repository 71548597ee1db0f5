package nl.kortelijnen.ketennetwerk.correctie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.beheer.Netwerkrechten;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;

/**
 * Whoever reads a card may say what is wrong with it; who keeps the card says what was done, and the reader hears that
 * (N07).
 */
@Service
public class Correcties {

    private static final int LANGSTE = 1000;

    private final Neo4jCorrecties graaf;
    private final Netwerkrechten rechten;
    private final Toegang toegang;
    private final Clock klok;

    Correcties(Neo4jCorrecties graaf, Netwerkrechten rechten, Toegang toegang, Clock klok) {
        this.graaf = graaf;
        this.rechten = rechten;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * @param ding the organisation or person whose card it is
     * @param adres where that card is
     */
    public void meld(UUID ding, String naam, String adres, String tekst) {
        Gebruiker wie = toegang.vereis();
        keur(tekst, "Schrijf wat er niet klopt, in hooguit 1000 tekens.");
        graaf.bewaar(Map.of(
                "id", UUID.randomUUID().toString(),
                "ding", ding.toString(),
                "naam", naam,
                "adres", adres,
                "tekst", tekst.strip(),
                "melder", wie.account().toString(),
                "door", wie.naam(),
                "op", klok.instant().toEpochMilli(),
                "stand", Correctie.Stand.OPEN.name()));
    }

    /** What waits for the one who asks, newest first. */
    public List<Correctie> teDoen() {
        toegang.vereis();
        return graaf.open(vandaag()).stream()
                .filter(this::mag)
                .map(Neo4jCorrecties.Rij::correctie)
                .toList();
    }

    /** What the one who asks reported, newest first. */
    public List<Correctie> vanMij() {
        return graaf.vanMelder(toegang.vereis().account(), vandaag()).stream()
                .map(Neo4jCorrecties.Rij::correctie)
                .toList();
    }

    /** How many answers the one who asks has not seen yet. */
    public long nieuweAntwoorden() {
        return graaf.vanMelder(toegang.vereis().account(), vandaag()).stream()
                .filter(Neo4jCorrecties.Rij::ongezien)
                .count();
    }

    /** The one who asks has seen what was answered. */
    public void gezien() {
        graaf.gezien(toegang.vereis().account());
    }

    /** Says what was done; the one who reported hears it. */
    public void handelAf(UUID id, boolean aangepast, String antwoord) {
        Gebruiker wie = toegang.vereis();
        if (!aangepast) {
            keur(antwoord, "Schrijf waarom je het niet aanpast; de melder leest dat.");
        }
        boolean mag = graaf.een(id, vandaag()).stream().anyMatch(this::mag);
        Correctie.Stand stand = aangepast ? Correctie.Stand.VERWERKT : Correctie.Stand.NIET_GEDAAN;
        if (!mag || !graaf.handelAf(id, stand, antwoord.strip(), wie.naam())) {
            throw new Fout.BestaatNiet("Deze melding is er niet (meer), of iemand anders heeft haar al bekeken.");
        }
    }

    private boolean mag(Neo4jCorrecties.Rij rij) {
        return rechten.magAlles()
                || rechten.ik()
                        .filter(ik -> ik.waarde().equals(rij.correctie().ding()))
                        .isPresent()
                || rij.organisaties().stream().anyMatch(rechten::mag);
    }

    private static void keur(String tekst, String anders) {
        if (tekst.isBlank() || tekst.length() > LANGSTE) {
            throw new Fout.RegelGeschonden(anders);
        }
    }

    private LocalDate vandaag() {
        return Nederlands.vandaag(klok);
    }
}
