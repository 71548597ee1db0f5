package nl.kortelijnen.consultatie.overdracht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.ConsultvraagVeranderd;
import nl.kortelijnen.consultatie.Kerngroep;
import nl.kortelijnen.consultatie.OverdrachtAangenomen;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.consultatie.termijn.Werkkalender;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing over what a consultation was about: offered by who asked, accepted and picked up by the receiver. */
@Service
@Transactional
public class Overdrachten {

    /** Working days within which the receiver has contact, and within which a report of stagnation is acknowledged. */
    public static final int WERKDAGEN = 5;

    private static final Limit PER_KEER = Limit.of(100);
    private static final String NIET_VOOR_JOU = "Deze overdracht is er niet (meer) voor jou.";

    private final Consultaties consultaties;
    private final Overdrachtrijen rijen;
    private final Overdrachtweergave weergave;
    private final Accounts accounts;
    private final Kerngroep kerngroep;
    private final Toegang toegang;
    private final Werkkalender kalender;
    private final ApplicationEventPublisher meldingen;
    private final Clock klok;

    Overdrachten(
            Consultaties consultaties,
            Overdrachtrijen rijen,
            Overdrachtweergave weergave,
            Accounts accounts,
            Kerngroep kerngroep,
            Toegang toegang,
            Werkkalender kalender,
            ApplicationEventPublisher meldingen,
            Clock klok) {
        this.consultaties = consultaties;
        this.rijen = rijen;
        this.weergave = weergave;
        this.accounts = accounts;
        this.kerngroep = kerngroep;
        this.toegang = toegang;
        this.kalender = kalender;
        this.meldingen = meldingen;
        this.klok = klok;
    }

    public void bied(String nummer, UUID naar, Overdrachtbericht bericht) {
        Consultvraag vraag = consultaties.lees(nummer).vraag();
        eis(vraag.partij() == Partij.VRAGER, "Alleen wie de vraag stelde draagt over.");
        UUID zelf = toegang.vereis().account();
        Gebruiker collega = accounts.actieve(naar)
                .orElseThrow(
                        () -> new Fout.RegelGeschonden("Deze collega heeft geen account meer. Kies iemand anders."));
        eis(!naar.equals(zelf), "Kies iemand anders dan jezelf.");
        LocalDate gesprek = bericht.gesprek();
        eis(
                gesprek == null || !gesprek.isAfter(Nederlands.vandaag(klok)),
                "Het gesprek is nog niet geweest. Bied de overdracht daarna aan.");
        OverdrachtRij rij = new OverdrachtRij();
        rij.id = UUID.randomUUID();
        rij.consult = vraag.id();
        rij.nummer = nummer;
        rij.van = zelf;
        rij.naar = naar;
        rij.organisatie = collega.organisatie();
        rij.warm = bericht.warm();
        rij.gesprek = gesprek;
        rij.deelnemers = leegIsNiets(bericht.deelnemers());
        rij.keuze = leegIsNiets(bericht.keuze());
        rij.verwachting = bericht.verwachting();
        rij.reden = leegIsNiets(bericht.reden());
        rij.stand = Overdrachtstand.AANGEBODEN;
        rij.aangeboden = klok.instant();
        rijen.saveAndFlush(rij);
        meld(rij, Set.of());
    }

    public void neemAan(UUID id, boolean wachtlijst) {
        zet(id, Overdrachtstap.NEEM_AAN, rij -> {
            rij.aangenomen = klok.instant();
            rij.wachtlijst = wachtlijst;
            meldSamen(rij);
            return begin(rij);
        });
    }

    public void wijsAf(UUID id, String reden) {
        zet(id, Overdrachtstap.WIJS_AF, rij -> {
            rij.afwijzing = vereis(reden, "Schrijf op waarom je de overdracht niet aanneemt. Je collega leest dit.");
            return rij;
        });
    }

    public void meldContact(UUID id, LocalDate dag) {
        zet(id, Overdrachtstap.MELD_CONTACT, rij -> {
            LocalDate vanaf = LocalDate.ofInstant(Objects.requireNonNull(rij.aangenomen), Nederlands.TIJDZONE);
            eis(!dag.isAfter(Nederlands.vandaag(klok)), "Dit contact is nog niet geweest. Kies vandaag of eerder.");
            eis(!dag.isBefore(vanaf), "Kies een dag na het aannemen van de overdracht.");
            rij.contact = dag;
            rij.wachtlijst = false;
            return rij;
        });
    }

    public void meldStagnatie(UUID id, String waarom) {
        zet(id, Overdrachtstap.MELD_STAGNATIE, rij -> {
            rij.stagneert = vereis(waarom, "Schrijf op wat er vastloopt. Zonder namen uit het gezin.");
            rij.stagnatie = klok.instant();
            rij.ontvangen = null;
            rij.geescaleerd = null;
            rij.reactietermijn = kalender.werkdagen(Nederlands.vandaag(klok), WERKDAGEN);
            return rij;
        });
    }

    /** The sender heard that it stagnates. */
    public void bevestig(UUID id) {
        zet(id, Overdrachtstap.BEVESTIG, rij -> {
            eis(rij.ontvangen == null, "Je had dit al bevestigd.");
            rij.ontvangen = klok.instant();
            return rij;
        });
    }

    public void heropen(UUID id) {
        zet(id, Overdrachtstap.HEROPEN, rij -> {
            rij.heropend++;
            rij.contact = null;
            rij.aangenomen = klok.instant();
            return begin(rij);
        });
    }

    private OverdrachtRij begin(OverdrachtRij rij) {
        rij.oppaktermijn = kalender.werkdagen(Nederlands.vandaag(klok), WERKDAGEN);
        rij.gewaarschuwd = null;
        return rij;
    }

    /** Of one consultation, for who asked and the expert. */
    @Transactional(readOnly = true)
    public List<Overdracht> bij(String nummer) {
        Consultvraag vraag = consultaties.lees(nummer).vraag();
        return vraag.partij().opAfstand()
                ? List.of()
                : weergave.toon(
                        rijen.findByConsultOrderByAangeboden(vraag.id()),
                        toegang.vereis().account());
    }

    /** What was handed over to whoever is signed in. */
    @Transactional(readOnly = true)
    public List<Overdracht> voorMij() {
        UUID wie = toegang.vereis().account();
        return weergave.toon(rijen.naar(wie), wie);
    }

    /** Stagnation that nobody acknowledged in time, for the kerngroep only: that it is so, not why. */
    @Transactional(readOnly = true)
    public List<Overdracht> zonderReactie() {
        UUID wie = toegang.vereis().account();
        return kerngroep.accounts().contains(wie) ? weergave.toon(rijen.zonderReactie(), wie) : List.of();
    }

    @Transactional(readOnly = true)
    public int open(Gebruiker wie) {
        return rijen.open(wie.account());
    }

    @Scheduled(fixedDelayString = "${kortelijnen.consultatie.controle:30s}")
    public void kijk() {
        LocalDate vandaag = Nederlands.vandaag(klok);
        rijen.zonderContact(vandaag, PER_KEER).forEach(rij -> {
            rij.gewaarschuwd = klok.instant();
            meld(rij, Set.of());
        });
        rijen.onbevestigd(vandaag, PER_KEER).forEach(rij -> {
            rij.geescaleerd = klok.instant();
            meld(rij, kerngroep.accounts());
        });
    }

    private void zet(UUID id, Overdrachtstap stap, UnaryOperator<OverdrachtRij> werk) {
        UUID wie = toegang.vereis().account();
        OverdrachtRij rij = rijen.omTeWijzigen(id)
                .filter(een -> een.van.equals(wie) || een.naar.equals(wie))
                .orElseThrow(() -> new Fout.BestaatNiet(NIET_VOOR_JOU));
        Overdrachtstand naar = stap.neem(Overdrachtweergave.kant(rij, wie), rij.stand);
        werk.apply(rij).stand = naar;
        rijen.saveAndFlush(rij);
        meld(rij, Set.of());
    }

    /** The two are in touch: their line was used (N06). Who has no place in the network has no line either. */
    private void meldSamen(OverdrachtRij rij) {
        plek(rij.van)
                .ifPresent(van -> plek(rij.naar)
                        .ifPresent(
                                naar -> meldingen.publishEvent(new OverdrachtAangenomen(van, naar, klok.instant()))));
    }

    private Optional<UUID> plek(UUID account) {
        return accounts.gebruiker(account).map(Gebruiker::professional);
    }

    private void meld(OverdrachtRij rij, Set<UUID> ook) {
        Set<UUID> wie = new HashSet<>(ook);
        wie.add(rij.van);
        wie.add(rij.naar);
        meldingen.publishEvent(new ConsultvraagVeranderd(rij.consult, wie, false));
    }

    private static @Nullable String leegIsNiets(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }

    private static String vereis(String tekst, String anders) {
        String kaal = tekst.strip();
        eis(!kaal.isEmpty(), anders);
        eis(
                kaal.length() <= Overdrachtbericht.LANGSTE,
                "Houd het op hooguit " + Overdrachtbericht.LANGSTE + " tekens.");
        return kaal;
    }

    private static void eis(boolean goed, String zin) {
        if (!goed) {
            throw new Fout.RegelGeschonden(zin);
        }
    }
}
