package nl.kortelijnen.consultatie.advies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.ConsultvraagVeranderd;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Advice on record: given by the expert, sent on by who asked, followed up by who received it (E09). */
@Service
@Transactional
public class Adviezen {

    public static final int LANGSTE_ADVIES = 4000;
    public static final int HOOGSTENS_VOORSTELLEN = 5;

    /** Days after which both sides are asked what was done with it. */
    static final int OPVOLGEN_NA = 14;

    private static final Limit PER_KEER = Limit.of(100);
    private static final Set<Stand> GEEFT_ADVIES = Set.of(Stand.AANGENOMEN, Stand.IN_GESPREK);
    private static final String NIET_VOOR_JOU = "Dit advies is er niet (meer) voor jou.";

    private final Consultaties consultaties;
    private final Adviesrijen rijen;
    private final Accounts accounts;
    private final Toegang toegang;
    private final ApplicationEventPublisher melder;
    private final Clock klok;

    Adviezen(
            Consultaties consultaties,
            Adviesrijen rijen,
            Accounts accounts,
            Toegang toegang,
            ApplicationEventPublisher melder,
            Clock klok) {
        this.consultaties = consultaties;
        this.rijen = rijen;
        this.accounts = accounts;
        this.toegang = toegang;
        this.melder = melder;
        this.klok = klok;
    }

    /** By the expert who has the question; counts as an answer. */
    public void geef(String nummer, String tekst, List<Hulpaanbod> voorstellen) {
        Consultvraag vraag = consultaties.lees(nummer).vraag();
        String kaal = tekst.strip();
        eis(
                vraag.partij() == Partij.DESKUNDIGE && GEEFT_ADVIES.contains(vraag.stand()),
                "Alleen de deskundige die de vraag aannam kan een advies geven. Neem de vraag eerst aan.");
        eis(!kaal.isEmpty(), "Schrijf je advies op. Een paar zinnen is genoeg, zonder namen uit het gezin.");
        eis(kaal.length() <= LANGSTE_ADVIES, "Houd je advies op hooguit " + LANGSTE_ADVIES + " tekens.");
        eis(voorstellen.size() <= HOOGSTENS_VOORSTELLEN, "Noem hooguit " + HOOGSTENS_VOORSTELLEN + " mogelijkheden.");
        AdviesRij rij = new AdviesRij();
        rij.id = UUID.randomUUID();
        rij.consult = vraag.id();
        rij.nummer = nummer;
        rij.vrager = consultaties.vragerVan(nummer);
        rij.schrijver = toegang.vereis().account();
        rij.tekst = kaal;
        rij.voorstellen = Hulpaanbod.opslaan(voorstellen);
        rij.gegeven = klok.instant();
        rijen.save(rij);
        consultaties.verstuur(nummer, "Mijn advies staat nu bij Advies, onder ons gesprek.");
    }

    /** By who asked: to a colleague who goes on with it. */
    public void stuur(UUID advies, UUID ontvanger) {
        AdviesRij rij = voorVrager(advies);
        eis(
                rij.ontvanger == null,
                "Dit advies is al gestuurd. Vraag de deskundige om een nieuw advies als het anders moet.");
        Gebruiker naar = accounts.actieve(ontvanger)
                .orElseThrow(
                        () -> new Fout.RegelGeschonden("Deze collega heeft geen account meer. Kies iemand anders."));
        eis(!ontvanger.equals(rij.vrager), "Kies iemand anders dan jezelf.");
        rij.ontvanger = ontvanger;
        rij.organisatie = naar.organisatie();
        rij.gestuurd = klok.instant();
        rij.opvolgen = Nederlands.vandaag(klok).plusDays(OPVOLGEN_NA);
        rijen.save(rij);
        meld(rij);
    }

    /** By who received it, or by who asked; both are asked. */
    public void volgOp(UUID advies, Opvolging opvolging) {
        UUID wie = toegang.vereis().account();
        AdviesRij rij = rijen.omTeWijzigen(advies)
                .filter(een -> wie.equals(een.ontvanger) || wie.equals(een.vrager) && een.ontvanger != null)
                .orElseThrow(() -> new Fout.BestaatNiet(NIET_VOOR_JOU));
        LocalDate gestuurd = LocalDate.ofInstant(Objects.requireNonNull(rij.gestuurd), Nederlands.TIJDZONE);
        LocalDate hulp = opvolging.hulpVanaf();
        eis(hulp == null || !hulp.isBefore(gestuurd), "De hulp kan niet begonnen zijn voor het advies er was.");
        rij.uitkomst = opvolging.uitkomst();
        rij.reden = opvolging.reden().isEmpty() ? null : opvolging.reden();
        rij.hulpVanaf = hulp;
        rij.beantwoord = klok.instant();
        rij.beantwoordDoor = wie;
        rijen.save(rij);
        meld(rij);
    }

    /** Of one consultation, for its two sides. */
    @Transactional(readOnly = true)
    public List<Advies> bij(String nummer) {
        Consultvraag vraag = consultaties.lees(nummer).vraag();
        return vraag.partij().opAfstand() ? List.of() : toon(rijen.findByConsultOrderByGegeven(vraag.id()));
    }

    /** What was sent to whoever is signed in, newest first. */
    @Transactional(readOnly = true)
    public List<Advies> ontvangen() {
        return toon(rijen.ontvangen(toegang.vereis().account()));
    }

    /** How many of those wait for what was done with them. */
    @Transactional(readOnly = true)
    public int open(Gebruiker wie) {
        return rijen.open(wie.account());
    }

    @Scheduled(fixedDelayString = "${kortelijnen.consultatie.controle:30s}")
    public void herinner() {
        rijen.teHerinneren(Nederlands.vandaag(klok), PER_KEER).forEach(rij -> {
            rij.herinnerd = klok.instant();
            meld(rij);
        });
    }

    private AdviesRij voorVrager(UUID advies) {
        UUID wie = toegang.vereis().account();
        return rijen.omTeWijzigen(advies)
                .filter(rij -> rij.vrager.equals(wie))
                .orElseThrow(() -> new Fout.BestaatNiet(NIET_VOOR_JOU));
    }

    private void meld(AdviesRij rij) {
        Set<UUID> wie = new HashSet<>(Set.of(rij.vrager, rij.schrijver));
        if (rij.ontvanger != null) {
            wie.add(rij.ontvanger);
        }
        melder.publishEvent(new ConsultvraagVeranderd(rij.consult, wie, false));
    }

    private List<Advies> toon(List<AdviesRij> gevonden) {
        UUID wie = toegang.vereis().account();
        Set<UUID> mensen = gevonden.stream()
                .flatMap(rij -> Stream.of(rij.schrijver, rij.ontvanger))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Gebruiker> namen =
                accounts.gebruikers(mensen).stream().collect(Collectors.toMap(Gebruiker::account, Function.identity()));
        return gevonden.stream().map(rij -> toon(rij, wie, namen)).toList();
    }

    private Advies toon(AdviesRij rij, UUID wie, Map<UUID, Gebruiker> namen) {
        LocalDate hulp = rij.hulpVanaf;
        Opvolging.Uitkomst uitkomst = rij.uitkomst;
        boolean vrager = rij.vrager.equals(wie);
        return new Advies(
                rij.id,
                rij.nummer,
                naam(namen, rij.schrijver),
                rij.tekst,
                Hulpaanbod.lees(rij.voorstellen),
                rij.gegeven,
                rij.ontvanger == null ? null : naam(namen, rij.ontvanger),
                rij.gestuurd,
                rij.opvolgen,
                rij.opvolgen != null && uitkomst == null && rij.opvolgen.isBefore(Nederlands.vandaag(klok)),
                uitkomst == null ? null : new Opvolging(uitkomst, rij.reden == null ? "" : rij.reden, hulp),
                hulp == null || rij.gestuurd == null
                        ? null
                        : ChronoUnit.DAYS.between(LocalDate.ofInstant(rij.gestuurd, Nederlands.TIJDZONE), hulp),
                vrager && rij.ontvanger == null,
                rij.ontvanger != null && (vrager || rij.ontvanger.equals(wie)));
    }

    private static String naam(Map<UUID, Gebruiker> namen, UUID account) {
        Gebruiker gebruiker = namen.get(account);
        return gebruiker == null ? "Een collega die hier niet meer werkt" : gebruiker.naam();
    }

    private static void eis(boolean goed, String zin) {
        if (!goed) {
            throw new Fout.RegelGeschonden(zin);
        }
    }
}
