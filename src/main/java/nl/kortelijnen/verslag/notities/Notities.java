package nl.kortelijnen.verslag.notities;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.bijeenkomst.Aanmeldingen;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomsten;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing together (V02). Every operation gets the next number of its meeting and stands in the log; whoever changes a line
 * that somebody else changed meanwhile gets a line of their own below it, so that nothing that was written is lost.
 *
 * @see <a href="../../../../../../../docs/besluiten/0048-samen-notities-schrijven.md">decision 0048</a>
 */
@Service
@Transactional
public class Notities {

    public static final int LANGSTE = 2_000;

    private final Notitiekast kast;
    private final Bijeenkomsten bijeenkomsten;
    private final Aanmeldingen aanmeldingen;
    private final ApplicationEventPublisher meldingen;
    private final Toegang toegang;
    private final Clock klok;

    Notities(
            Notitiekast kast,
            Bijeenkomsten bijeenkomsten,
            Aanmeldingen aanmeldingen,
            ApplicationEventPublisher meldingen,
            Toegang toegang,
            Clock klok) {
        this.kast = kast;
        this.bijeenkomsten = bijeenkomsten;
        this.aanmeldingen = aanmeldingen;
        this.meldingen = meldingen;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** What became of a change. */
    public enum Uitkomst {
        BEWAARD,
        /** Somebody was first: what was typed stands below it as a line of its own. */
        ALS_EIGEN_REGEL
    }

    /** Group by group, in order: what the plenary sees. */
    @Transactional(readOnly = true)
    public List<Groepsnotitie> van(UUID bijeenkomst) {
        vereisDeelname(bijeenkomst);
        return kast.van(bijeenkomst);
    }

    public void voegToe(UUID bijeenkomst, UUID groep, Punttype soort, String tekst) {
        Gebruiker wie = magSchrijven(bijeenkomst, groep);
        String kaal = keur(tekst);
        long nummer = kast.volgendNummer(bijeenkomst);
        erbij(
                bijeenkomst,
                new Groepsnotitie(UUID.randomUUID(), groep, soort, kaal, nummer, wie.naam()),
                nummer * Notitiekast.RUIMTE,
                wie);
    }

    /** @param gezien the line as the one who types saw it */
    public Uitkomst wijzig(UUID bijeenkomst, Groepsnotitie gezien, Punttype soort, String tekst) {
        Gebruiker wie = magSchrijven(bijeenkomst, gezien.groep());
        String kaal = keur(tekst);
        long nummer = kast.volgendNummer(bijeenkomst);
        Groepsnotitie nu = kast.een(bijeenkomst, gezien.id()).orElse(null);
        if (nu != null && nu.versie() == gezien.versie()) {
            Groepsnotitie anders = new Groepsnotitie(nu.id(), nu.groep(), soort, kaal, nummer, wie.naam());
            kast.zet(anders);
            schrijf(bijeenkomst, "ANDERS", anders, wie);
            return Uitkomst.BEWAARD;
        }
        if (nu != null && nu.tekst().equals(kaal) && nu.soort() == soort) {
            return Uitkomst.BEWAARD;
        }
        erbij(
                bijeenkomst,
                new Groepsnotitie(UUID.randomUUID(), gezien.groep(), soort, kaal, nummer, wie.naam()),
                plekNa(nu, nummer),
                wie);
        return Uitkomst.ALS_EIGEN_REGEL;
    }

    /** @throws Fout.RegelGeschonden when somebody changed it meanwhile: then it is looked at first */
    public void haalWeg(UUID bijeenkomst, Groepsnotitie gezien) {
        Gebruiker wie = magSchrijven(bijeenkomst, gezien.groep());
        long nummer = kast.volgendNummer(bijeenkomst);
        Groepsnotitie nu = kast.een(bijeenkomst, gezien.id()).orElse(null);
        if (nu == null) {
            return;
        }
        if (nu.versie() != gezien.versie()) {
            throw new Fout.RegelGeschonden("Iemand veranderde deze regel net. Lees hem eerst; daarna kan hij weg.");
        }
        kast.haalWeg(nu.id());
        schrijf(
                bijeenkomst,
                "WEG",
                new Groepsnotitie(nu.id(), nu.groep(), nu.soort(), nu.tekst(), nummer, wie.naam()),
                wie);
    }

    private long plekNa(@Nullable Groepsnotitie nu, long nummer) {
        return nu == null ? nummer * Notitiekast.RUIMTE : kast.volgorde(nu.id()) + 1;
    }

    private void erbij(UUID bijeenkomst, Groepsnotitie nieuw, long volgorde, Gebruiker wie) {
        kast.zetErbij(bijeenkomst, nieuw, volgorde);
        schrijf(bijeenkomst, "ERBIJ", nieuw, wie);
    }

    private void schrijf(UUID bijeenkomst, String handeling, Groepsnotitie notitie, Gebruiker wie) {
        kast.schrijf(bijeenkomst, handeling, notitie, wie.account(), klok.instant());
        meldingen.publishEvent(new NotitiesVeranderd(bijeenkomst));
    }

    private Gebruiker magSchrijven(UUID id, UUID groep) {
        Gebruiker wie = vereisDeelname(id);
        Bijeenkomst bijeenkomst = bijeenkomsten.een(id);
        if (bijeenkomst.verslag() != null) {
            throw new Fout.RegelGeschonden("Van deze notities is al een verslag gemaakt. Verander het in het verslag.");
        }
        if (bijeenkomst.groepen().stream().noneMatch(een -> een.id().equals(groep))) {
            throw new Fout.BestaatNiet("Deze subgroep is er niet (meer). Laad de pagina opnieuw.");
        }
        return wie;
    }

    private Gebruiker vereisDeelname(UUID bijeenkomst) {
        if (!aanmeldingen.doetMee(bijeenkomst)) {
            throw new Fout.GeenToegang("De notities zijn voor wie meedoet. Meld je eerst aan voor de bijeenkomst.");
        }
        return toegang.vereis();
    }

    private static String keur(String tekst) {
        String kaal = tekst.replaceAll("\\s+", " ").strip();
        if (kaal.isEmpty() || kaal.length() > LANGSTE) {
            throw new Fout.RegelGeschonden("Een regel telt 1 tot 2.000 tekens.");
        }
        return kaal;
    }
}
