package nl.kortelijnen.huishouden.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.tekst.Huistekst;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which somebody asks how it goes, after a plan or after closing. */
@Service
@Transactional
public class Nazorg {

    private final Nazorgrijen rijen;
    private final Accounts accounts;
    private final Huishoudtoegang toegang;
    private final Clock klok;

    Nazorg(Nazorgrijen rijen, Accounts accounts, Huishoudtoegang toegang, Clock klok) {
        this.rijen = rijen;
        this.accounts = accounts;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** In the order of their days. */
    @Transactional(readOnly = true)
    public List<Nazorgmoment> van(UUID huishouden) {
        toegang.lees(huishouden, "nazorg");
        return toon(rijen.findByHuishoudenOrderByOp(huishouden));
    }

    /** What is due until this day, for whoever asked already which of these households may be seen. */
    @Transactional(readOnly = true)
    public List<Nazorgmoment> teDoen(Collection<UUID> huishoudens, LocalDate totEnMet) {
        return toon(rijen.openTotEnMet(huishoudens, totEnMet));
    }

    public void doe(UUID huishouden, UUID moment, Nazorguitkomst uitkomst, String verslag) {
        NazorgRij rij = open(huishouden, moment);
        rij.gedaan = klok.instant();
        rij.uitkomst = uitkomst;
        rij.verslag = Huistekst.keur(verslag, "Wat je hoorde", Toekomstplannen.LANGSTE_TEKST);
        rijen.saveAndFlush(rij);
    }

    /** To another day, not before today. */
    public void verzet(UUID huishouden, UUID moment, LocalDate naar) {
        if (naar.isBefore(Nederlands.vandaag(klok))) {
            throw new Fout.RegelGeschonden("Deze dag is al geweest. Kies vandaag of later.");
        }
        NazorgRij rij = open(huishouden, moment);
        rij.op = naar;
        rijen.saveAndFlush(rij);
    }

    /** How many days these people would still ask on. */
    @Transactional(readOnly = true)
    public int open(UUID huishouden, Collection<UUID> van) {
        toegang.lees(huishouden, "nazorg");
        return (int) rijen.open(huishouden).stream()
                .filter(rij -> van.contains(rij.wie))
                .count();
    }

    /** What these people would still do is somebody else's from now on. */
    public void geefDoor(UUID huishouden, Collection<UUID> van, UUID naar) {
        toegang.wijzig(huishouden, Logsoort.WIJZIGEN, "nazorg", naar.toString());
        rijen.open(huishouden).stream().filter(rij -> van.contains(rij.wie)).forEach(rij -> {
            rij.wie = naar;
            rijen.saveAndFlush(rij);
        });
    }

    private NazorgRij open(UUID huishouden, UUID moment) {
        toegang.wijzig(huishouden, Logsoort.WIJZIGEN, "nazorg", moment.toString());
        return rijen.omTeWijzigen(huishouden, moment)
                .filter(rij -> rij.gedaan == null && rij.vervallen == null)
                .orElseThrow(() -> new Fout.BestaatNiet("Dit moment is al gedaan of niet meer nodig."));
    }

    private List<Nazorgmoment> toon(List<NazorgRij> gevonden) {
        Map<UUID, String> namen =
                accounts.gebruikers(gevonden.stream().map(een -> een.wie).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Gebruiker::account, Gebruiker::naam));
        return gevonden.stream()
                .map(een -> new Nazorgmoment(
                        een.id,
                        een.huishouden,
                        een.soort,
                        een.op,
                        namen.getOrDefault(een.wie, "een collega die hier niet meer werkt"),
                        een.gedaan == null ? null : LocalDate.ofInstant(een.gedaan, Nederlands.TIJDZONE),
                        een.uitkomst,
                        een.verslag,
                        een.vervallen != null))
                .toList();
    }
}
