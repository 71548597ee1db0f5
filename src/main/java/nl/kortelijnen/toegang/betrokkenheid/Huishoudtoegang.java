package nl.kortelijnen.toegang.betrokkenheid;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;

/**
 * The one place that says who may see a household. Views, API, sockets, exports and background work ask here, every
 * time; each answer is in the log before it is given. To who may not, a household does not exist.
 */
@Service
public class Huishoudtoegang {

    private static final String BESTAAT_NIET = "Dit huishouden is er niet, of je bent er niet bij betrokken.";

    /** A purpose, and where it applies what was left out and why. */
    private static final int LANGSTE_DOEL = 500;

    /** What leaves the portal: whoever does this gave their second factor only just now. */
    private static final Set<Logsoort> GAAT_ERUIT = Set.of(Logsoort.AFDRUKKEN, Logsoort.EXPORTEREN);

    private final Rechtenkast kast;
    private final Toegang toegang;
    private final Logboek logboek;
    private final Clock klok;

    Huishoudtoegang(Rechtenkast kast, Toegang toegang, Logboek logboek, Clock klok) {
        this.kast = kast;
        this.toegang = toegang;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * For reading.
     *
     * @param betreft what will be read: {@code huishouden}, {@code betrokkenen}, {@code inzage}
     * @throws Fout.BestaatNiet when there is no such household, or not for this person
     * @throws Fout.GeenToegang when nobody is signed in, or without a second factor
     */
    public Toegangsbewijs lees(UUID huishouden, String betreft) {
        return vereis(huishouden, Logsoort.LEZEN, betreft, "", "");
    }

    /**
     * For changing; the emergency procedure does not change anything.
     *
     * @throws Fout as {@link #lees}
     */
    public Toegangsbewijs wijzig(UUID huishouden, Logsoort soort, String betreft, String onderdeel) {
        Toegangsbewijs bewijs = vereis(huishouden, soort, betreft, onderdeel, "");
        if (bewijs.nood()) {
            logboek.noteer(
                    Loggebeurtenis.geweigerd(soort, huishouden, betreft, onderdeel, "noodprocedure leest alleen"));
            throw new Fout.GeenToegang(
                    "Met de noodprocedure kun je lezen, maar niets veranderen. Bel de vaste contactpersoon.");
        }
        return bewijs;
    }

    /**
     * For printing, exporting and giving inzage, which need a purpose in words.
     *
     * @throws Fout.RegelGeschonden without a purpose
     * @throws Fout.GeenToegang for what leaves the portal, when the second factor was not given in the last minutes
     */
    public Toegangsbewijs voorDoel(UUID huishouden, Logsoort soort, String betreft, String doel) {
        if (doel.isBlank() || doel.strip().length() > LANGSTE_DOEL) {
            throw new Fout.RegelGeschonden(
                    "Schrijf in een zin van hooguit " + LANGSTE_DOEL + " tekens waarvoor je dit nodig hebt.");
        }
        return vereis(huishouden, soort, betreft, "", doel.strip());
    }

    private Toegangsbewijs vereis(UUID huishouden, Logsoort soort, String betreft, String onderdeel, String doel) {
        Gebruiker wie = toegang.vereis();
        Rechtenkast.Gevraagd gevraagd = kast.gevraagd(huishouden, wie.account());
        return switch (besluit(gevraagd, wie, toegang.metTweedeFactor())) {
            case Toegangsbesluit.Open open -> {
                if (GAAT_ERUIT.contains(soort) && !toegang.onlangsBevestigd()) {
                    throw geweigerd(
                            huishouden, soort, betreft, onderdeel, Toegangsbesluit.Reden.NIET_ONLANGS_BEVESTIGD);
                }
                logboek.noteer(new Loggebeurtenis(
                        soort,
                        Loggebeurtenis.Uitkomst.GELUKT,
                        huishouden,
                        betreft,
                        onderdeel,
                        doel.isEmpty() ? open.doel() : doel,
                        open.grondslag(),
                        open.nood()));
                yield new Toegangsbewijs(
                        huishouden, wie, open.nood(), deel -> gevraagd.stand().opSlot(deel, wie.account()));
            }
            case Toegangsbesluit.Dicht dicht -> throw geweigerd(huishouden, soort, betreft, onderdeel, dicht.reden());
        };
    }

    private Fout geweigerd(
            UUID huishouden, Logsoort soort, String betreft, String onderdeel, Toegangsbesluit.Reden reden) {
        logboek.noteer(Loggebeurtenis.geweigerd(soort, huishouden, betreft, onderdeel, reden.label()));
        return switch (reden) {
            case GEEN_TWEEDE_FACTOR ->
                new Fout.GeenToegang("Gegevens van een huishouden openen vraagt een tweede stap bij het inloggen. "
                        + "Stel die in op je profielpagina.");
            case ONDER_VOORBEHOUD ->
                new Fout.GeenToegang(
                        "Je kwam binnen met hulp van anderen. Huishoudens zie je weer zodra de beheerder van "
                                + "je organisatie of de privacyfunctionaris jou heeft bevestigd. Bel een van hen.");
            case NIET_ONLANGS_BEVESTIGD -> new Fout.GeenToegang("Geef je tweede stap nog eens en probeer het opnieuw.");
            case NIET_BETROKKEN, GEEN_GROND, GEEN_TOESTEMMING -> new Fout.BestaatNiet(BESTAAT_NIET);
        };
    }

    /** What colleagues read to each other over the phone to mean this household. */
    public String kenmerk(Toegangsbewijs bewijs) {
        return kast.kenmerk(bewijs.huishouden());
    }

    /** Whether this person may see it now; not logged, so never show anything on the strength of it. */
    public boolean open(UUID huishouden, Gebruiker wie, boolean tweedeFactor) {
        return besluit(kast.gevraagd(huishouden, wie.account()), wie, tweedeFactor) instanceof Toegangsbesluit.Open;
    }

    /** Whether the one who asks still sees this household when this ground is gone. */
    boolean blijftOpenZonder(UUID huishouden, UUID grond) {
        Gebruiker wie = toegang.vereis();
        Rechtenkast.Gevraagd straks = kast.gevraagd(huishouden, wie.account()).zonder(grond);
        return besluit(straks, wie, toegang.metTweedeFactor()) instanceof Toegangsbesluit.Open;
    }

    /** The households this person may see now, in no order; the emergency procedure is not among them. */
    public List<UUID> vanMij() {
        Gebruiker wie = toegang.vereis();
        boolean tweedeFactor = toegang.metTweedeFactor();
        return kast.gevraagdVan(wie.account()).stream()
                .filter(gevraagd ->
                        besluit(gevraagd, wie, tweedeFactor) instanceof Toegangsbesluit.Open open && !open.nood())
                .map(Rechtenkast.Gevraagd::huishouden)
                .toList();
    }

    private Toegangsbesluit besluit(Rechtenkast.Gevraagd gevraagd, Gebruiker wie, boolean tweedeFactor) {
        var vrager = new Vrager(wie.account(), wie.organisatie(), tweedeFactor, gevraagd.voorbehoud());
        return gevraagd.stand().besluit(vrager, klok.instant());
    }
}
