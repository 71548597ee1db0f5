package nl.kortelijnen.huishouden.verloop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.tekst.Huistekst;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Toegangsbewijs;
import nl.kortelijnen.toegang.logboek.Logsoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The episodes of a household: opened by a report, led through their phases, closed with a plan, opened again. */
@Service
@Transactional
public class Episodes {

    public static final int LANGSTE_AANLEIDING = 200;
    public static final int LANGSTE_TEKST = 1000;

    private final Episoderijen rijen;
    private final Zorgfasestappen stappen;
    private final Opschalingen opschalingen;
    private final Zorgfasen fasen;
    private final Planwacht plannen;
    private final Huishoudtoegang toegang;
    private final Betrokkenen betrokkenen;
    private final Episodeweergave weergave;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Episodes(
            Episoderijen rijen,
            Zorgfasestappen stappen,
            Opschalingen opschalingen,
            Zorgfasen fasen,
            Planwacht plannen,
            Huishoudtoegang toegang,
            Betrokkenen betrokkenen,
            Episodeweergave weergave,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.rijen = rijen;
        this.stappen = stappen;
        this.opschalingen = opschalingen;
        this.fasen = fasen;
        this.plannen = plannen;
        this.toegang = toegang;
        this.betrokkenen = betrokkenen;
        this.weergave = weergave;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<Episode> van(UUID huishouden) {
        toegang.lees(huishouden, "verloop");
        return weergave.toon(rijen.findByHuishoudenOrderByMeldingDescGeopendDesc(huishouden));
    }

    /** The one that lasts, of these households; whoever asks must have asked for each whether it may be seen. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> lopendSinds(Collection<UUID> huishoudens) {
        return rijen.findByHuishoudenInAndGeslotenIsNull(huishoudens).stream()
                .collect(Collectors.toMap(een -> een.huishouden, een -> een.melding));
    }

    /**
     * A report opens an episode.
     *
     * @throws Fout.RegelGeschonden when one lasts already, or the day is not yet there
     */
    public UUID meld(UUID huishouden, LocalDate melding, Sector sector, String aanleiding) {
        Toegangsbewijs bewijs = toegang.wijzig(huishouden, Logsoort.AANMAKEN, "verloop", "melding");
        eis(!melding.isAfter(vandaag()), "De dag van de melding is nog niet geweest. Kies vandaag of eerder.");
        eis(
                rijen.lopendeOmTeWijzigen(huishouden).isEmpty(),
                "Er loopt al een episode. Sluit die eerst, of schrijf bij de lopende wat erbij kwam.");
        EpisodeRij rij = new EpisodeRij();
        rij.id = UUID.randomUUID();
        rij.huishouden = huishouden;
        rij.melding = melding;
        rij.sector = sector;
        rij.aanleiding = Huistekst.keur(aanleiding, "De aanleiding", LANGSTE_AANLEIDING);
        rij.organisatie = bewijs.wie().organisatie();
        rij.geopend = klok.instant();
        rij.geopendDoor = bewijs.wie().account();
        rij.zorgfase = fasen.eerste().code();
        rij.zorgfaseSinds = melding;
        rij.zonderPlan = "";
        rijen.saveAndFlush(rij);
        gebeurtenissen.publishEvent(new EpisodeGeopend(huishouden, rij.id));
        return rij.id;
    }

    /**
     * To another phase. Every check of the present phase is met, or it is written down why not (M10, AM19).
     *
     * @param gedaan codes of the checks that were met
     */
    public void zetZorgfase(UUID huishouden, String naar, Set<String> gedaan, String afwijking) {
        Toegangsbewijs bewijs = toegang.wijzig(huishouden, Logsoort.WIJZIGEN, "verloop", "zorgfase");
        EpisodeRij rij = lopende(huishouden);
        eis(fasen.bekend(naar) && !naar.equals(rij.zorgfase), "Kies een andere fase dan die van nu.");
        Zorgfase nu = fasen.met(rij.zorgfase);
        List<String> mist = nu.controles().stream()
                .filter(een -> !gedaan.contains(een.code()))
                .map(Zorgfase.Controle::tekst)
                .toList();
        String reden = Huistekst.keur(afwijking, "De reden", LANGSTE_TEKST);
        eis(
                mist.isEmpty() || !reden.isEmpty(),
                "Nog niet gedaan: " + String.join("; ", mist)
                        + ". Vink het aan, of schrijf op waarom jullie toch verder gaan.");
        ZorgfasestapRij stap = new ZorgfasestapRij();
        stap.id = UUID.randomUUID();
        stap.episode = rij.id;
        stap.van = rij.zorgfase;
        stap.naar = naar;
        stap.op = klok.instant();
        stap.door = bewijs.wie().account();
        stap.gedaan = nu.controles().stream()
                .map(Zorgfase.Controle::code)
                .filter(gedaan::contains)
                .collect(Collectors.joining(" "));
        stap.afwijking = reden;
        stappen.save(stap);
        rij.zorgfase = naar;
        rij.zorgfaseSinds = vandaag();
        rijen.saveAndFlush(rij);
    }

    /** Whether MDA++ is needed, and why or why not. */
    public void besluitOpschaling(UUID huishouden, boolean nodig, String motivering) {
        Toegangsbewijs bewijs = toegang.wijzig(huishouden, Logsoort.AANMAKEN, "verloop", "opschaling");
        OpschalingRij rij = new OpschalingRij();
        rij.id = UUID.randomUUID();
        rij.episode = lopende(huishouden).id;
        rij.nodig = nodig;
        rij.motivering = Huistekst.vereis(
                motivering, "De motivering", LANGSTE_TEKST, "Schrijf op waarom wel of waarom niet. Zonder namen.");
        rij.op = klok.instant();
        rij.door = bewijs.wie().account();
        opschalingen.save(rij);
    }

    /**
     * Closes the one that lasts. Without a plan that the family said yes to only the fixed contact does so, with a reason
     * (M02, AM3).
     */
    public void sluit(UUID huishouden, Sluiting sluiting) {
        Toegangsbewijs bewijs = toegang.wijzig(huishouden, Logsoort.WIJZIGEN, "verloop", "sluiten");
        EpisodeRij rij = lopende(huishouden);
        eis(
                !sluiting.op().isAfter(vandaag()) && !sluiting.op().isBefore(rij.melding),
                "Kies een dag tussen de melding (" + Nederlands.datum(rij.melding) + ") en vandaag.");
        boolean plan = plannen.aanvaard(huishouden, rij.id);
        String zonder = Huistekst.keur(sluiting.zonderPlan(), "De reden", LANGSTE_TEKST);
        if (!plan && sluiting.afloop().vraagtPlan()) {
            eis(
                    !zonder.isEmpty(),
                    "Er is nog geen plan voor de toekomst waar het gezin ja op zei. Maak dat eerst samen. Kan dat "
                            + "echt niet? Dan sluit de vaste contactpersoon met een reden.");
            eis(
                    isVastContact(huishouden, bewijs),
                    "Zonder plan voor de toekomst kan alleen de vaste contactpersoon sluiten.");
        }
        rij.gesloten = sluiting.op();
        rij.geslotenDoor = bewijs.wie().account();
        rij.afloop = sluiting.afloop();
        rij.metPlan = plan;
        rij.zonderPlan = plan ? "" : zonder;
        rijen.saveAndFlush(rij);
        gebeurtenissen.publishEvent(new EpisodeGesloten(huishouden, rij.id, sluiting.afloop()));
    }

    private boolean isVastContact(UUID huishouden, Toegangsbewijs bewijs) {
        return betrokkenen.vasteContacten(huishouden).stream()
                .anyMatch(vast ->
                        vast.tot() == null && vast.account().equals(bewijs.wie().account()));
    }

    private EpisodeRij lopende(UUID huishouden) {
        return rijen.lopendeOmTeWijzigen(huishouden)
                .orElseThrow(() -> new Fout.RegelGeschonden(
                        "Er loopt nu geen episode. Begin er een met een melding, dan kan dit."));
    }

    /** The one that lasts now, for whoever asked already whether the household may be seen. */
    public Optional<UUID> lopende(Toegangsbewijs bewijs) {
        return rijen.findByHuishoudenAndGeslotenIsNull(bewijs.huishouden()).map(rij -> rij.id);
    }

    private LocalDate vandaag() {
        return Nederlands.vandaag(klok);
    }

    private static void eis(boolean goed, String zin) {
        if (!goed) {
            throw new Fout.RegelGeschonden(zin);
        }
    }
}
