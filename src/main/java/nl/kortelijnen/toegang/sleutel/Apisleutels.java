package nl.kortelijnen.toegang.sleutel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.opslag.bewaking.Schijfruimte;
import nl.kortelijnen.toegang.account.AccountRijen;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Ingelogde;
import nl.kortelijnen.toegang.wie.Sleuteleigenaar;
import nl.kortelijnen.toegang.wie.Sleutelgeheugen;
import nl.kortelijnen.toegang.wie.Sleutelrecht;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keys with which a program acts with its owner's rights. Shown once; only a SHA-256 of the 256 random bits is kept. */
@Service
@Transactional
public class Apisleutels {

    /** How long a key works at most. */
    public static final Period HOOGSTENS_GELDIG = Period.ofYears(1);

    private static final int HOOGSTENS = 20;
    private static final Duration GEBRUIK_NOTEREN_PER = Duration.ofMinutes(1);

    private final ApisleutelRijen rijen;
    private final AccountRijen accounts;
    private final Sleutelgeheugen geheugen;
    private final Toegang toegang;
    private final Logboek logboek;
    private final Schijfruimte ruimte;
    private final Clock klok;
    private final SecureRandom toeval = new SecureRandom();

    Apisleutels(
            ApisleutelRijen rijen,
            AccountRijen accounts,
            Sleutelgeheugen geheugen,
            Toegang toegang,
            Logboek logboek,
            Schijfruimte ruimte,
            Clock klok) {
        this.rijen = rijen;
        this.accounts = accounts;
        this.geheugen = geheugen;
        this.toegang = toegang;
        this.logboek = logboek;
        this.ruimte = ruimte;
        this.klok = klok;
    }

    /**
     * Makes a key of whoever is signed in and returns it: the only time it can be read.
     *
     * @param eindigt the last day on which it works, a year from now at the latest
     * @throws Fout.GeenToegang when the second factor was not given in the last minutes
     * @throws Fout.RegelGeschonden with what to mend
     */
    public String maak(String naam, Set<Sleutelrecht> rechten, LocalDate eindigt) {
        UUID account = toegang.vereis().account();
        if (!toegang.onlangsBevestigd()) {
            throw new Fout.GeenToegang("Geef eerst je eigen code of passkey. Zo weten we dat jij het bent.");
        }
        LocalDate vandaag = Nederlands.vandaag(klok);
        if (eindigt.isBefore(vandaag) || eindigt.isAfter(vandaag.plus(HOOGSTENS_GELDIG))) {
            throw new Fout.RegelGeschonden("Een sleutel werkt hooguit een jaar. Kies een dag tussen nu en "
                    + Nederlands.datum(vandaag.plus(HOOGSTENS_GELDIG)) + ".");
        }
        if (rechten.isEmpty()) {
            throw new Fout.RegelGeschonden("Kies minstens één ding dat het programma mag.");
        }
        Instant einde = eindigt.plusDays(1).atStartOfDay(Nederlands.TIJDZONE).toInstant();
        return maak(account, naam, rechten, einde);
    }

    public String maak(UUID account, String naam, Set<Sleutelrecht> rechten, Instant eindigt) {
        if (naam.isBlank() || naam.strip().length() > 60) {
            throw new Fout.RegelGeschonden("Geef de sleutel een naam van hooguit 60 tekens, bijvoorbeeld: rooster.");
        }
        if (rijen.findByAccountOrderByAangemaakt(account).size() >= HOOGSTENS) {
            throw new Fout.RegelGeschonden("Je hebt al " + HOOGSTENS + " sleutels. Trek er eerst een in.");
        }
        byte[] bytes = new byte[32];
        toeval.nextBytes(bytes);
        String sleutel = "kl_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        UUID id = bewaar(account, naam.strip(), sleutel, rechten, eindigt, false);
        logboek.noteer(Loggebeurtenis.gelukt(
                Logsoort.AANMAKEN, null, "API-sleutel", id.toString(), Sleutelrecht.naarTekst(rechten)));
        return sleutel;
    }

    /** A fixed key of a demo: for scripts, with every right, as long as this demo runs. */
    public void bewaarVoorDemo(UUID account, String sleutel) {
        bewaar(account, "Demo", sleutel, EnumSet.allOf(Sleutelrecht.class), uiterlijk(), true);
    }

    private Instant uiterlijk() {
        return klok.instant().plus(Duration.ofDays(365));
    }

    private UUID bewaar(
            UUID account, String naam, String sleutel, Set<Sleutelrecht> rechten, Instant eindigt, boolean voorDemo) {
        ApisleutelRij rij = new ApisleutelRij();
        rij.id = UUID.randomUUID();
        rij.account = account;
        rij.naam = naam;
        rij.begin = sleutel.substring(0, Math.min(voorDemo ? 4 : 7, sleutel.length()));
        rij.hash = hash(sleutel);
        rij.aangemaakt = klok.instant();
        rij.rechten = Sleutelrecht.naarTekst(rechten);
        rij.eindigt = eindigt;
        rij.voorDemo = voorDemo;
        // whoever starts a demo gives its keys by hand; there is no session, and nobody real in the data
        rij.metTweedeFactor = voorDemo || toegang.metTweedeFactor();
        return rijen.save(rij).id;
    }

    public void haalDemoWeg() {
        rijen.deleteByVoorDemoTrue();
        geheugen.vergeetNaVastleggen();
    }

    @Transactional(readOnly = true)
    public List<Apisleutel> van(UUID account) {
        return rijen.findByAccountOrderByAangemaakt(account).stream()
                .map(rij -> new Apisleutel(
                        rij.id,
                        rij.naam,
                        rij.begin,
                        rij.aangemaakt,
                        rij.laatstGebruikt,
                        rij.eindigt,
                        Sleutelrecht.van(rij.rechten),
                        rij.metTweedeFactor))
                .toList();
    }

    public void trekIn(UUID account, UUID sleutel) {
        rijen.deleteByIdAndAccount(sleutel, account);
        logboek.noteer(Loggebeurtenis.gelukt(Logsoort.VERWIJDEREN, null, "API-sleutel", sleutel.toString(), ""));
        geheugen.vergeetNaVastleggen();
    }

    /** After a take-over that was helped: a key from before may be somebody else's. */
    public void trekAllesIn(UUID account) {
        rijen.deleteByAccount(account);
        geheugen.vergeetNaVastleggen();
    }

    /** Whose key has this {@link #hash}; empty for an unknown, revoked or ended key and for an account that has ended. */
    public Optional<Sleuteleigenaar> eigenaar(String hash) {
        return rijen.findByHash(hash)
                .filter(rij -> rij.eindigt.isAfter(klok.instant()))
                .flatMap(rij -> {
                    noteerGebruik(rij);
                    return accounts.findById(rij.account)
                            .filter(account -> account.actief)
                            .map(account -> new Sleuteleigenaar(
                                    rij.id,
                                    new Ingelogde(account.naarGebruiker(), "", true),
                                    rij.metTweedeFactor,
                                    rij.aangemaakt,
                                    Sleutelrecht.van(rij.rechten)));
                });
    }

    /** Not while people can only read: knowing when a key was used is no reason to keep a program out. */
    private void noteerGebruik(ApisleutelRij rij) {
        Instant nu = klok.instant();
        boolean langGeleden = rij.laatstGebruikt == null || rij.laatstGebruikt.isBefore(nu.minus(GEBRUIK_NOTEREN_PER));
        if (langGeleden && !ruimte.isAlleenLezen()) {
            rij.laatstGebruikt = nu;
        }
    }

    public static String hash(String sleutel) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sleutel.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
