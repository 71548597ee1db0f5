package nl.kortelijnen.huishouden.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.tekst.Huistekst;
import nl.kortelijnen.huishouden.verloop.Episodes;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Toegangsbewijs;
import nl.kortelijnen.toegang.logboek.Logsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of a household: written together, agreed to by the family, with agreements and signs of relapse. */
@Service
@Transactional
public class Toekomstplannen {

    public static final int LANGSTE_TEKST = 500;
    public static final int LANGSTE_WIE = 60;
    private static final int MEESTE_REGELS = 50;

    private static final String NIET_HIER = "Dit plan is er niet (meer).";

    private final Planrijen plannen;
    private final Planafspraakrijen afspraken;
    private final Terugvalrijen terugval;
    private final Nazorgplanner planner;
    private final Episodes episodes;
    private final Huishoudtoegang toegang;
    private final Clock klok;

    Toekomstplannen(
            Planrijen plannen,
            Planafspraakrijen afspraken,
            Terugvalrijen terugval,
            Nazorgplanner planner,
            Episodes episodes,
            Huishoudtoegang toegang,
            Clock klok) {
        this.plannen = plannen;
        this.afspraken = afspraken;
        this.terugval = terugval;
        this.planner = planner;
        this.episodes = episodes;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<Toekomstplan> van(UUID huishouden) {
        toegang.lees(huishouden, "plan");
        List<PlanRij> alle = plannen.findByHuishoudenOrderByGemaaktDesc(huishouden);
        Set<UUID> ids = alle.stream().map(een -> een.id).collect(Collectors.toSet());
        List<PlanafspraakRij> regels = afspraken.findByPlanInOrderByVolgorde(ids);
        List<TerugvalRij> signalen = terugval.findByPlanInOrderByVolgorde(ids);
        return alle.stream().map(een -> toon(een, regels, signalen)).toList();
    }

    private static Toekomstplan toon(PlanRij rij, List<PlanafspraakRij> regels, List<TerugvalRij> signalen) {
        return new Toekomstplan(
                rij.id,
                rij.soort,
                rij.wens,
                LocalDate.ofInstant(rij.gemaakt, Nederlands.TIJDZONE),
                rij.aanvaard,
                rij.aanvaardDoor,
                rij.evaluatie,
                regels.stream()
                        .filter(een -> een.plan.equals(rij.id))
                        .map(een -> new Toekomstplan.Afspraak(een.id, een.tekst, een.wie, een.netwerk, een.gedaan))
                        .toList(),
                signalen.stream()
                        .filter(een -> een.plan.equals(rij.id))
                        .map(een -> new Toekomstplan.Terugval(
                                een.id, een.beeld, een.wacht, een.netwerk, een.actie, een.gezien))
                        .toList());
    }

    /** Begins one, for the episode that lasts. */
    public UUID maak(UUID huishouden, Plansoort soort, String wens) {
        Toegangsbewijs bewijs = toegang.wijzig(huishouden, Logsoort.AANMAKEN, "plan", "");
        PlanRij rij = new PlanRij();
        rij.id = UUID.randomUUID();
        rij.huishouden = huishouden;
        rij.episode = episodes.lopende(bewijs).orElse(null);
        rij.soort = soort;
        rij.wens = wens(wens);
        rij.gemaakt = klok.instant();
        rij.gemaaktDoor = bewijs.wie().account();
        rij.aanvaardDoor = "";
        plannen.saveAndFlush(rij);
        return rij.id;
    }

    public void wijzigWens(UUID huishouden, UUID plan, String wens) {
        PlanRij rij = omTeWijzigen(huishouden, plan);
        rij.wens = wens(wens);
        plannen.saveAndFlush(rij);
    }

    /** @param netwerk whether somebody of the family's own network does it */
    public void spreekAf(UUID huishouden, UUID plan, String tekst, String wie, boolean netwerk) {
        omTeWijzigen(huishouden, plan);
        eis(afspraken.countByPlan(plan) < MEESTE_REGELS, "Er staan al vijftig afspraken. Kies wat nu telt.");
        PlanafspraakRij rij = new PlanafspraakRij();
        rij.id = UUID.randomUUID();
        rij.plan = plan;
        rij.tekst = Huistekst.vereis(tekst, "De afspraak", LANGSTE_TEKST, "Schrijf op wat jullie afspreken.");
        rij.wie = Huistekst.vereis(
                wie, "Wie het doet", LANGSTE_WIE, "Schrijf op wie dit doet, met een rol of een voornaam.");
        rij.netwerk = netwerk;
        rij.volgorde = klok.millis();
        afspraken.saveAndFlush(rij);
    }

    /** @param gedaan whether it was done; otherwise it is open again */
    public void zetGedaan(UUID huishouden, UUID plan, UUID afspraak, boolean gedaan) {
        omTeWijzigen(huishouden, plan);
        PlanafspraakRij rij =
                afspraken.findByIdAndPlan(afspraak, plan).orElseThrow(() -> new Fout.BestaatNiet(NIET_HIER));
        rij.gedaan = gedaan ? vandaag() : null;
        afspraken.saveAndFlush(rij);
    }

    public void haalAfspraakWeg(UUID huishouden, UUID plan, UUID afspraak) {
        omTeWijzigen(huishouden, plan);
        afspraken.findByIdAndPlan(afspraak, plan).ifPresent(afspraken::delete);
    }

    /**
     * How one would see that it goes wrong again, who looks out for it, and what that person does then.
     *
     * @param netwerk whether the one who watches is of the family's own network
     */
    public void waakVoor(UUID huishouden, UUID plan, String beeld, String wacht, boolean netwerk, String actie) {
        omTeWijzigen(huishouden, plan);
        eis(terugval.countByPlan(plan) < MEESTE_REGELS, "Er staan al vijftig signalen. Kies wat nu telt.");
        TerugvalRij rij = new TerugvalRij();
        rij.id = UUID.randomUUID();
        rij.plan = plan;
        rij.beeld = Huistekst.vereis(
                beeld, "Het signaal", LANGSTE_TEKST, "Schrijf op waaraan jullie zien dat het weer misgaat.");
        rij.wacht = Huistekst.vereis(
                wacht, "Wie oplet", LANGSTE_WIE, "Schrijf op wie hierop let. Dat mag iemand uit de familie zijn.");
        rij.actie =
                Huistekst.vereis(actie, "Wat die persoon doet", LANGSTE_TEKST, "Schrijf op wat die persoon dan doet.");
        rij.netwerk = netwerk;
        rij.volgorde = klok.millis();
        terugval.saveAndFlush(rij);
    }

    /** It was seen again. */
    public void gezien(UUID huishouden, UUID plan, UUID signaal, LocalDate dag) {
        omTeWijzigen(huishouden, plan);
        eis(!dag.isAfter(vandaag()), "Deze dag is nog niet geweest. Kies vandaag of eerder.");
        TerugvalRij rij = terugval.findByIdAndPlan(signaal, plan).orElseThrow(() -> new Fout.BestaatNiet(NIET_HIER));
        rij.gezien = dag;
        terugval.saveAndFlush(rij);
    }

    public void haalTerugvalWeg(UUID huishouden, UUID plan, UUID signaal) {
        omTeWijzigen(huishouden, plan);
        terugval.findByIdAndPlan(signaal, plan).ifPresent(terugval::delete);
    }

    /**
     * The family says yes to it.
     *
     * @param door who, as a role or a first name
     * @param evaluatie when it is looked at again; null when not agreed
     * @throws Fout.RegelGeschonden when there is nothing to say yes to
     */
    public void aanvaard(UUID huishouden, UUID plan, String door, LocalDate op, @Nullable LocalDate evaluatie) {
        PlanRij rij = omTeWijzigen(huishouden, plan);
        eis(!op.isAfter(vandaag()), "De dag waarop het gezin ja zei is nog niet geweest.");
        eis(evaluatie == null || evaluatie.isAfter(op), "Kies voor de evaluatie een dag na het akkoord.");
        eis(afspraken.countByPlan(plan) > 0, "Er staat nog geen afspraak in. Schrijf er eerst een op.");
        eis(
                terugval.countByPlan(plan) > 0 || rij.soort == Plansoort.FAMILIEGROEPSPLAN,
                "Schrijf ook op waaraan jullie zien dat het weer misgaat, en wie daarop let.");
        rij.aanvaardDoor = Huistekst.vereis(
                door, "Wie ja zei", LANGSTE_WIE, "Schrijf op wie uit het gezin ja zei, met een rol of voornaam.");
        rij.aanvaard = op;
        rij.evaluatie = evaluatie;
        if (rij.episode == null) {
            rij.episode = episodes.lopende(toegang.lees(huishouden, "plan")).orElse(null);
        }
        plannen.saveAndFlush(rij);
        planner.plan(rij.soort, huishouden, plan, op, evaluatie);
    }

    /** Throws a plan away that the family did not say yes to. */
    public void gooiWeg(UUID huishouden, UUID plan) {
        PlanRij rij = omTeWijzigen(huishouden, plan);
        eis(rij.aanvaard == null, "Het gezin zei ja tegen dit plan. Het blijft staan; maak een nieuw plan ernaast.");
        plannen.delete(rij);
    }

    /** Puts in the log that the card of somebody who watches goes onto paper. */
    public void drukAf(UUID huishouden, String doel) {
        toegang.voorDoel(huishouden, Logsoort.AFDRUKKEN, "plan", doel);
    }

    private PlanRij omTeWijzigen(UUID huishouden, UUID plan) {
        toegang.wijzig(huishouden, Logsoort.WIJZIGEN, "plan", plan.toString());
        return plannen.omTeWijzigen(huishouden, plan).orElseThrow(() -> new Fout.BestaatNiet(NIET_HIER));
    }

    private static String wens(String wens) {
        return Huistekst.vereis(
                wens, "Wat het gezin wil", LANGSTE_TEKST, "Schrijf op wat het gezin zelf wil, in hun woorden.");
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
