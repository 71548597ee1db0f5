package nl.kortelijnen.casuistiek.intervisie;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.casuistiek.Casus;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusstatus;
import nl.kortelijnen.casuistiek.Functies;
import nl.kortelijnen.casuistiek.intervisie.Intervisiekast.Stand;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Holding an intervisie on a shared case (C05, C06, C08). Whoever may read the case may take part. */
@Service
public class Intervisies {

    public static final int LANGSTE_INBRENG = 2000;

    private final Intervisiekast kast;
    private final Methoden methoden;
    private final Casusbank casusbank;
    private final Functies functies;
    private final Toegang toegang;
    private final Seinpost seinpost;
    private final TransactionOperations transactie;
    private final Clock klok;

    Intervisies(
            Intervisiekast kast,
            Methoden methoden,
            Casusbank casusbank,
            Functies functies,
            Toegang toegang,
            Seinpost seinpost,
            TransactionOperations transactie,
            Clock klok) {
        this.kast = kast;
        this.methoden = methoden;
        this.casusbank = casusbank;
        this.functies = functies;
        this.toegang = toegang;
        this.seinpost = seinpost;
        this.transactie = transactie;
        this.klok = klok;
    }

    public List<Methode> methoden() {
        return methoden.alle();
    }

    /** Those on this case, newest first. */
    public List<Intervisieregel> van(UUID casus) {
        vereisCasus(casus);
        return kast.van(casus, methoden.alle().stream().collect(Collectors.toMap(Methode::code, Methode::naam)));
    }

    /** Plans one; who does leads it. */
    public UUID plan(UUID casus, String methode) {
        Gebruiker wie = toegang.vereis(Rol.PROFESSIONAL);
        vereisCasus(casus);
        if (methoden.met(methode).isEmpty()) {
            throw new Fout.RegelGeschonden("Deze methode is er niet (meer). Kies er een uit de lijst.");
        }
        UUID id = UUID.randomUUID();
        kast.maak(id, casus, methode, wie.account(), klok.instant());
        neemDeel(id, Intervisierol.DEELNEMER);
        return id;
    }

    /** Takes part in this part; who wrote the case is the one who brings it in, whatever is asked. */
    public void neemDeel(UUID id, Intervisierol rol) {
        Gebruiker wie = toegang.vereis(Rol.PROFESSIONAL);
        Stand stand = vereisOpen(id);
        Casus casus = vereisCasus(stand.casus());
        if (rol == Intervisierol.INBRENGER && !casus.eigen()) {
            throw new Fout.RegelGeschonden("De inbrenger is wie de casus schreef. Kies een andere rol.");
        }
        kast.neemDeel(
                id, wie.account(), casus.eigen() ? Intervisierol.INBRENGER : rol, functies.van(wie), klok.instant());
        sein(id);
    }

    /** Begins the first round, or the next one before its time. Only who leads it. */
    public void volgendeRonde(UUID id, int vanaf) {
        transactie.executeWithoutResult(bezig -> {
            Stand stand = vereisBegeleider(id);
            Methode methode = methode(stand);
            int nu = klok(stand, methode).nummer();
            if (nu != vanaf) {
                throw new Fout.RegelGeschonden("De volgende ronde was al begonnen. Er is niets veranderd.");
            }
            if (nu + 1 <= methode.rondes().size()) {
                kast.zetRonde(id, nu + 1, klok.instant());
            }
        });
        sein(id);
    }

    /** Closes it; what was agreed can still be ticked off. */
    public void rondAf(UUID id) {
        transactie.executeWithoutResult(bezig -> {
            vereisBegeleider(id);
            kast.rondAf(id, klok.instant());
        });
        sein(id);
    }

    /**
     * Brings something in the round that goes on now.
     *
     * @param ronde the one the writer saw
     * @param cijfer 1 to 5, in a round of weighing alone
     * @throws Fout.RegelGeschonden when it is not this person's turn, or somebody may be recognised in it
     */
    public void breng(UUID id, int ronde, String tekst, @Nullable Integer cijfer) {
        Gebruiker wie = toegang.vereis(Rol.PROFESSIONAL);
        Stand eerst = vereisOpen(id);
        vereisCasus(eerst.casus());
        String kaal = tekst.strip();
        casusbank.keur(eerst.casus(), kaal);
        transactie.executeWithoutResult(bezig -> {
            Stand stand = kast.voorStap(id).orElseThrow(Intervisies::bestaatNiet);
            Methode methode = methode(stand);
            Rondeklok hier = klok(stand, methode);
            if (!hier.bezig() || hier.nummer() != ronde) {
                throw new Fout.RegelGeschonden("Deze ronde is voorbij. Je tekst staat er nog; hij is niet geplaatst.");
            }
            Rondewijze wijze = methode.rondes().get(ronde).wijze();
            keur(wijze, rolVan(id, wie), kaal, cijfer);
            kast.breng(id, ronde, wie.account(), kaal, wijze == Rondewijze.WEGEN ? cijfer : null, klok.instant());
        });
        sein(id);
    }

    private static void keur(Rondewijze wijze, Intervisierol rol, String tekst, @Nullable Integer cijfer) {
        if (!wijze.mag(rol)) {
            throw new Fout.RegelGeschonden(
                    rol == Intervisierol.INBRENGER
                            ? "In deze ronde luister je. Je tekst is niet geplaatst en staat er nog."
                            : "In deze ronde schrijf jij niet. Je tekst is niet geplaatst en staat er nog.");
        }
        if (wijze == Rondewijze.WEGEN ? cijfer == null || cijfer < 1 || cijfer > 5 : tekst.isEmpty()) {
            throw new Fout.RegelGeschonden(
                    wijze == Rondewijze.WEGEN ? "Kies een cijfer van 1 tot 5." : "Schrijf eerst iets op.");
        }
        if (tekst.length() > LANGSTE_INBRENG) {
            throw new Fout.RegelGeschonden("Hou het bij " + LANGSTE_INBRENG + " tekens. Je tekst staat er nog.");
        }
    }

    public void spreekAf(UUID id, String tekst, @Nullable LocalDate voor) {
        Gebruiker wie = toegang.vereis(Rol.PROFESSIONAL);
        Stand stand = kast.stand(id).orElseThrow(Intervisies::bestaatNiet);
        vereisCasus(stand.casus());
        rolVan(id, wie);
        String kaal = tekst.strip();
        if (kaal.isEmpty() || kaal.length() > 500) {
            throw new Fout.RegelGeschonden("Schrijf de afspraak in 1 tot 500 tekens.");
        }
        casusbank.keur(stand.casus(), kaal);
        kast.spreekAf(id, wie.account(), kaal, voor, klok.instant());
        sein(id);
    }

    public void vinkAf(UUID id, UUID afspraak, boolean gedaan) {
        Gebruiker wie = toegang.vereis(Rol.PROFESSIONAL);
        Stand stand = kast.stand(id).orElseThrow(Intervisies::bestaatNiet);
        vereisCasus(stand.casus());
        rolVan(id, wie);
        if (!kast.zetGedaan(id, afspraak, gedaan ? klok.instant() : null)) {
            throw new Fout.BestaatNiet("Deze afspraak is er niet (meer).");
        }
        sein(id);
    }

    /** @throws Fout.BestaatNiet when there is none, or none for this reader */
    public Intervisieblad lees(UUID id) {
        Gebruiker lezer = toegang.vereis();
        Stand stand = kast.stand(id).orElseThrow(Intervisies::bestaatNiet);
        Casus casus = vereisCasus(stand.casus());
        return new Bladmaker(stand, methode(stand), casus, lezer.account(), klok.instant())
                .met(kast.deelnemers(id), kast.inbreng(id), kast.afspraken(id));
    }

    private Rondeklok klok(Stand stand, Methode methode) {
        List<Duration> duren =
                methode.rondes().stream().map(Methode.Ronde::duur).toList();
        return Rondeklok.op(klok.instant(), duren, stand.ronde(), stand.begin());
    }

    private Methode methode(Stand stand) {
        return methoden.met(stand.methode())
                .orElseThrow(() -> new Fout.BestaatNiet("De methode van deze intervisie is er niet meer."));
    }

    private Casus vereisCasus(UUID casus) {
        Casus gelezen = casusbank.lees(casus);
        if (gelezen.status() != Casusstatus.GEDEELD) {
            throw bestaatNiet();
        }
        return gelezen;
    }

    private Stand vereisOpen(UUID id) {
        Stand stand = kast.stand(id).orElseThrow(Intervisies::bestaatNiet);
        if (stand.afgerond() != null) {
            throw new Fout.RegelGeschonden("Deze intervisie is afgerond. Er is niets veranderd.");
        }
        return stand;
    }

    private Stand vereisBegeleider(UUID id) {
        Gebruiker wie = toegang.vereis(Rol.PROFESSIONAL);
        Stand stand = kast.voorStap(id).orElseThrow(Intervisies::bestaatNiet);
        vereisCasus(stand.casus());
        if (!stand.begeleider().equals(wie.account())) {
            throw new Fout.GeenToegang("Alleen wie de intervisie begeleidt kan dit. Er is niets veranderd.");
        }
        if (stand.afgerond() != null) {
            throw new Fout.RegelGeschonden("Deze intervisie is afgerond. Er is niets veranderd.");
        }
        return stand;
    }

    private Intervisierol rolVan(UUID id, Gebruiker wie) {
        return kast.deelnemers(id).stream()
                .filter(een -> een.account().equals(wie.account()))
                .findFirst()
                .map(Intervisiekast.Wie::rol)
                .orElseThrow(() -> new Fout.GeenToegang("Doe eerst mee aan deze intervisie."));
    }

    private void sein(UUID id) {
        seinpost.sein(
                kast.deelnemers(id).stream().map(Intervisiekast.Wie::account).toList());
    }

    private static Fout.BestaatNiet bestaatNiet() {
        return new Fout.BestaatNiet(
                "Deze intervisie is er niet, of niet meer. Misschien trok de schrijver de casus in. Kijk bij Casuïstiek.");
    }
}
