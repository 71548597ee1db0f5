package nl.kortelijnen.huishouden.overdracht;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.plan.Nazorg;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenheid;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a household over whole. Everything or nothing: it is never left without a fixed contact. */
@Service
@Transactional
public class Gezinsoverdracht {

    private final Betrokkenen betrokkenen;
    private final Nazorg nazorg;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Clock klok;

    Gezinsoverdracht(Betrokkenen betrokkenen, Nazorg nazorg, Accounts accounts, Toegang toegang, Clock klok) {
        this.betrokkenen = betrokkenen;
        this.nazorg = nazorg;
        this.accounts = accounts;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * What would change.
     *
     * @param kunnenStoppen who is involved now and could stop, the one who asks first
     * @param standaard of those, the colleagues of one's own organisation and oneself
     * @param momenten how many days to ask how it goes are theirs now
     */
    public record Voorzien(List<Betrokkenheid> kunnenStoppen, Set<UUID> standaard, int momenten) {}

    /** @throws Fout.GeenToegang to anybody but the fixed contact */
    @Transactional(readOnly = true)
    public Voorzien voorzie(UUID huishouden) {
        Gebruiker ik = vereisContact(huishouden);
        List<Betrokkenheid> nu = nuBetrokken(huishouden).stream()
                .sorted((een, ander) -> Boolean.compare(
                        ander.account().equals(ik.account()), een.account().equals(ik.account())))
                .toList();
        UUID organisatie = ik.organisatie();
        Set<UUID> standaard = nu.stream()
                .filter(een -> een.account().equals(ik.account())
                        || (organisatie != null && organisatie.equals(een.organisatie())))
                .map(Betrokkenheid::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Voorzien(
                nu,
                standaard,
                nazorg.open(
                        huishouden,
                        nu.stream()
                                .filter(een -> standaard.contains(een.id()))
                                .map(Betrokkenheid::account)
                                .toList()));
    }

    /**
     * Hands it over: the other is the fixed contact from now on, does what those who stop would still do, and they see
     * nothing any more.
     *
     * @param naar a professional with an account
     * @param rol what the other does for the household; not asked when they are involved already
     * @param stopt which involvements end
     * @throws Fout.RegelGeschonden with what must be mended
     */
    public void draagOver(UUID huishouden, UUID naar, String rol, Set<UUID> stopt) {
        Gebruiker ik = vereisContact(huishouden);
        if (naar.equals(ik.account())) {
            throw new Fout.RegelGeschonden("Jij bent het al. Kies wie verdergaat.");
        }
        Gebruiker volgende = accounts.actieve(naar)
                .orElseThrow(
                        () -> new Fout.RegelGeschonden("Deze persoon heeft geen account (meer). Kies iemand anders."));
        List<Betrokkenheid> nu = nuBetrokken(huishouden);
        List<Betrokkenheid> einde =
                nu.stream().filter(een -> stopt.contains(een.id())).toList();
        if (einde.stream().anyMatch(een -> een.account().equals(naar))) {
            throw new Fout.RegelGeschonden(
                    volgende.naam() + " gaat verder en kan dus niet stoppen. Haal dat vinkje weg.");
        }
        if (nu.stream().noneMatch(een -> een.account().equals(naar))) {
            Betrokkenheid eigen = nu.stream()
                    .filter(een -> een.account().equals(ik.account()))
                    .findFirst()
                    .orElseThrow(() -> new Fout.RegelGeschonden("Je bent zelf niet meer betrokken."));
            betrokkenen.voegToe(huishouden, naar, rol, eigen.doel(), Nederlands.vandaag(klok), null);
        }
        nazorg.geefDoor(huishouden, einde.stream().map(Betrokkenheid::account).collect(Collectors.toSet()), naar);
        betrokkenen.maakContact(huishouden, naar);
        // oneself last: after that one sees nothing any more
        einde.stream()
                .filter(een -> !een.account().equals(ik.account()))
                .forEach(een -> betrokkenen.beeindig(huishouden, een.id()));
        einde.stream()
                .filter(een -> een.account().equals(ik.account()))
                .forEach(een -> betrokkenen.beeindig(huishouden, een.id()));
    }

    /**
     * What the one who asks does for a household goes to another: the fixed contact with it when they are that.
     *
     * @param naar a professional with an account
     * @throws Fout.RegelGeschonden with what must be mended
     */
    public void draagMijnDeelOver(UUID huishouden, UUID naar) {
        Gebruiker ik = toegang.vereis();
        List<Betrokkenheid> nu = nuBetrokken(huishouden);
        List<Betrokkenheid> mijn =
                nu.stream().filter(een -> een.account().equals(ik.account())).toList();
        if (mijn.isEmpty()) {
            throw new Fout.RegelGeschonden("Je bent zelf niet meer betrokken.");
        }
        if (betrokkenen.waarIkContactBen().contains(huishouden)) {
            draagOver(
                    huishouden,
                    naar,
                    mijn.getFirst().rol(),
                    mijn.stream().map(Betrokkenheid::id).collect(Collectors.toSet()));
            return;
        }
        if (nu.stream().noneMatch(een -> een.account().equals(naar))) {
            betrokkenen.voegToe(
                    huishouden, naar, mijn.getFirst().rol(), mijn.getFirst().doel(), Nederlands.vandaag(klok), null);
        }
        nazorg.geefDoor(huishouden, Set.of(ik.account()), naar);
        mijn.forEach(een -> betrokkenen.beeindig(huishouden, een.id()));
    }

    private List<Betrokkenheid> nuBetrokken(UUID huishouden) {
        return betrokkenen.van(huishouden).stream()
                .filter(een -> een.geldt(Nederlands.vandaag(klok)))
                .toList();
    }

    private Gebruiker vereisContact(UUID huishouden) {
        Gebruiker ik = toegang.vereis();
        boolean contact = betrokkenen.vasteContacten(huishouden).stream()
                .anyMatch(vast -> vast.tot() == null && vast.account().equals(ik.account()));
        if (!contact) {
            throw new Fout.GeenToegang("Alleen de vaste contactpersoon draagt een huishouden over.");
        }
        return ik;
    }
}
