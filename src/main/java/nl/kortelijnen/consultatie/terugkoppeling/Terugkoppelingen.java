package nl.kortelijnen.consultatie.terugkoppeling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.ConsultvraagVeranderd;
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

/**
 * What the reporter hears, at two moments (E10; Wmo 2015 art. 4.1.1 lid 2 g). Promised by who asked the consultation;
 * overdue shows to both.
 */
@Service
@Transactional
public class Terugkoppelingen {

    /** Working days for the safety assessment (Uitvoeringsbesluit Wmo art. 4.1.7). */
    static final int BEOORDELING_WERKDAGEN = 5;

    /** Days for the investigation: ten weeks. */
    static final int ONDERZOEK_DAGEN = 70;

    public static final int LANGSTE_ROL = 80;

    private static final Limit PER_KEER = Limit.of(100);
    private static final String NIET_VOOR_JOU = "Deze terugkoppeling is er niet (meer) voor jou.";

    private final Consultaties consultaties;
    private final Terugkoppelrijen rijen;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Werkkalender kalender;
    private final ApplicationEventPublisher meldingen;
    private final Clock klok;

    Terugkoppelingen(
            Consultaties consultaties,
            Terugkoppelrijen rijen,
            Accounts accounts,
            Toegang toegang,
            Werkkalender kalender,
            ApplicationEventPublisher meldingen,
            Clock klok) {
        this.consultaties = consultaties;
        this.rijen = rijen;
        this.accounts = accounts;
        this.toegang = toegang;
        this.kalender = kalender;
        this.meldingen = meldingen;
        this.klok = klok;
    }

    /**
     * Promises the reporter both moments.
     *
     * @param melder the account of the reporter; null for somebody who is not in the portal
     * @param rol who reported, by role: "school"
     */
    public void spreekAf(String nummer, @Nullable UUID melder, String rol) {
        Consultvraag vraag = alsVrager(nummer);
        String kaal = rol.strip();
        eis(
                !kaal.isEmpty() && kaal.length() <= LANGSTE_ROL,
                "Schrijf wie er meldde: de rol, niet de naam. Bijvoorbeeld: school.");
        eis(!rijen.existsByConsult(vraag.id()), "Er is al afgesproken wie de melder is.");
        UUID zelf = toegang.vereis().account();
        eis(
                melder == null || accounts.actieve(melder).isPresent(),
                "Deze collega heeft geen account meer. Kies iemand anders.");
        eis(!zelf.equals(melder), "Je kunt jezelf niet als melder kiezen.");
        LocalDate vandaag = Nederlands.vandaag(klok);
        plan(
                vraag,
                zelf,
                melder,
                kaal,
                Terugkoppelmoment.NA_BEOORDELING,
                kalender.werkdagen(vandaag, BEOORDELING_WERKDAGEN));
        plan(vraag, zelf, melder, kaal, Terugkoppelmoment.BIJ_AFSLUITING, vandaag.plusDays(ONDERZOEK_DAGEN));
    }

    private void plan(
            Consultvraag vraag,
            UUID vrager,
            @Nullable UUID melder,
            String rol,
            Terugkoppelmoment moment,
            LocalDate termijn) {
        TerugkoppelingRij rij = new TerugkoppelingRij();
        rij.id = UUID.randomUUID();
        rij.consult = vraag.id();
        rij.nummer = vraag.nummer();
        rij.vrager = vrager;
        rij.melder = melder;
        rij.melderrol = rol;
        rij.moment = moment;
        rij.afgesproken = klok.instant();
        rij.termijn = termijn;
        rijen.saveAndFlush(rij);
        meld(rij);
    }

    public void geef(UUID terugkoppeling, Melderbericht bericht) {
        UUID wie = toegang.vereis().account();
        TerugkoppelingRij rij = rijen.omTeWijzigen(terugkoppeling)
                .filter(een -> een.vrager.equals(wie))
                .orElseThrow(() -> new Fout.BestaatNiet(NIET_VOOR_JOU));
        eis(rij.gegeven == null, "Deze terugkoppeling is al gegeven.");
        eis(
                bericht.wijze() != Melderbericht.Wijze.PORTAAL || rij.melder != null,
                "De melder leest niet mee in het portaal. Bel, of stuur een brief, en kies dat hier.");
        rij.stap = bericht.stap();
        rij.contactpersoon = bericht.contactpersoon();
        rij.vervolg = bericht.vervolg();
        rij.ouders = bericht.ouders().isEmpty() ? null : bericht.ouders();
        rij.wijze = bericht.wijze();
        rij.gegeven = klok.instant();
        rijen.saveAndFlush(rij);
        meld(rij);
    }

    /** Of one consultation: for the asker with the texts, for the expert whether it was done. */
    @Transactional(readOnly = true)
    public List<Terugkoppeling> bij(String nummer) {
        Consultvraag vraag = consultaties.lees(nummer).vraag();
        boolean vrager = vraag.partij() == Partij.VRAGER;
        return vraag.partij().opAfstand()
                ? List.of()
                : rijen.findByConsultOrderByTermijn(vraag.id()).stream()
                        .map(rij -> toon(rij, rij.nummer, vrager, vrager, vrager))
                        .toList();
    }

    /** What whoever is signed in is to hear as a reporter. */
    @Transactional(readOnly = true)
    public List<Terugkoppeling> voorMij() {
        return rijen.voorMelder(toegang.vereis().account()).stream()
                .map(rij -> toon(rij, "", true, false, false))
                .toList();
    }

    /** How many this person should have given already. */
    @Transactional(readOnly = true)
    public int teLaat(Gebruiker wie) {
        return rijen.teLaat(wie.account(), Nederlands.vandaag(klok));
    }

    @Scheduled(fixedDelayString = "${kortelijnen.consultatie.controle:30s}")
    public void herinner() {
        rijen.teHerinneren(Nederlands.vandaag(klok), PER_KEER).forEach(rij -> {
            rij.herinnerd = klok.instant();
            meld(rij);
        });
    }

    private Consultvraag alsVrager(String nummer) {
        Consultvraag vraag = consultaties.lees(nummer).vraag();
        eis(vraag.partij() == Partij.VRAGER, "Alleen wie de vraag stelde spreekt af wat de melder hoort.");
        return vraag;
    }

    private void meld(TerugkoppelingRij rij) {
        Set<UUID> wie = new HashSet<>(Set.of(rij.vrager));
        if (rij.melder != null) {
            wie.add(rij.melder);
        }
        meldingen.publishEvent(new ConsultvraagVeranderd(rij.consult, wie, false));
    }

    private Terugkoppeling toon(
            TerugkoppelingRij rij, String nummer, boolean metBericht, boolean metOuders, boolean magGeven) {
        Melderbericht.Wijze wijze = rij.wijze;
        return new Terugkoppeling(
                rij.id,
                nummer,
                rij.melderrol,
                rij.moment,
                rij.termijn,
                rij.gegeven == null && rij.termijn.isBefore(Nederlands.vandaag(klok)),
                rij.gegeven,
                rij.gegeven == null || wijze == null || !metBericht
                        ? null
                        : new Melderbericht(
                                Objects.requireNonNull(rij.stap),
                                Objects.requireNonNull(rij.contactpersoon),
                                Objects.requireNonNull(rij.vervolg),
                                metOuders && rij.ouders != null ? rij.ouders : "",
                                wijze),
                magGeven && rij.gegeven == null);
    }

    private static void eis(boolean goed, String zin) {
        if (!goed) {
            throw new Fout.RegelGeschonden(zin);
        }
    }
}
