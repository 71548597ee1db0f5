package nl.kortelijnen.huishouden.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.bewaren.Aanleiding;
import nl.kortelijnen.huishouden.bewaren.Vernietigingen;
import nl.kortelijnen.huishouden.plan.Nazorg;
import nl.kortelijnen.huishouden.plan.Nazorgmoment;
import nl.kortelijnen.huishouden.plan.Nazorguitkomst;
import nl.kortelijnen.huishouden.plan.Plansoort;
import nl.kortelijnen.huishouden.plan.Toekomstplan;
import nl.kortelijnen.huishouden.plan.Toekomstplannen;
import nl.kortelijnen.huishouden.signaal.Signaalsoort;
import nl.kortelijnen.huishouden.signaal.Signalen;
import nl.kortelijnen.huishouden.verloop.Afloop;
import nl.kortelijnen.huishouden.verloop.Episodes;
import nl.kortelijnen.huishouden.verloop.Sector;
import nl.kortelijnen.huishouden.verloop.Sluiting;
import nl.kortelijnen.huishouden.verloop.Zorgfase;
import nl.kortelijnen.huishouden.verloop.Zorgfasen;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Plays the course of a demo household, through the services everybody uses. */
@Component
@ConditionalOnProperty("kortelijnen.demo")
class Demoverloop {

    private final Episodes episodes;
    private final Zorgfasen fasen;
    private final Toekomstplannen plannen;
    private final Nazorg nazorg;
    private final Signalen signalen;
    private final Vernietigingen vernietigingen;
    private final Clock klok;

    Demoverloop(
            Episodes episodes,
            Zorgfasen fasen,
            Toekomstplannen plannen,
            Nazorg nazorg,
            Signalen signalen,
            Vernietigingen vernietigingen,
            Clock klok) {
        this.vernietigingen = vernietigingen;
        this.episodes = episodes;
        this.fasen = fasen;
        this.plannen = plannen;
        this.nazorg = nazorg;
        this.signalen = signalen;
        this.klok = klok;
    }

    /** @return false when this step is not about the course */
    boolean doe(UUID id, Inhoudsrij stap) {
        switch (stap.tekst("doet")) {
            case "meld" ->
                episodes.meld(
                        id,
                        vandaag(),
                        code(Sector.class, stap, "sector"),
                        stap.misschien("aanleiding").orElse(""));
            case "fase" -> zetZorgfase(id, stap);
            case "opschaling" ->
                episodes.besluitOpschaling(id, stap.tekst("nodig").equals("ja"), stap.tekst("motivering"));
            case "signaal" ->
                signalen.noteer(
                        id,
                        vandaag(),
                        code(Signaalsoort.class, stap, "soort"),
                        stap.misschien("ernstig").isPresent(),
                        stap.misschien("tekst").orElse(""));
            case "plan" -> maakPlan(id, stap);
            case "terugval" -> {
                Toekomstplan plan = plannen.van(id).getFirst();
                plannen.gezien(id, plan.id(), plan.terugval().getFirst().id(), vandaag());
            }
            case "sluit" ->
                episodes.sluit(
                        id,
                        new Sluiting(
                                vandaag(),
                                code(Afloop.class, stap, "afloop"),
                                stap.misschien("zonderPlan").orElse("")));
            case "nazorg" ->
                nazorg.doe(
                        id,
                        nazorg.van(id).stream()
                                .filter(Nazorgmoment::open)
                                .findFirst()
                                .orElseThrow(() -> new IllegalArgumentException("er is geen moment"))
                                .id(),
                        code(Nazorguitkomst.class, stap, "uitkomst"),
                        stap.misschien("tekst").orElse(""));
            case "vernietig" -> vernietigingen.vraag(id, code(Aanleiding.class, stap, "aanleiding"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void zetZorgfase(UUID id, Inhoudsrij stap) {
        Set<String> alles = fasen.met(episodes.van(id).getFirst().zorgfase().code()).controles().stream()
                .map(Zorgfase.Controle::code)
                .collect(Collectors.toSet());
        episodes.zetZorgfase(id, stap.tekst("naar"), alles, "");
    }

    private void maakPlan(UUID id, Inhoudsrij stap) {
        UUID plan = plannen.maak(id, code(Plansoort.class, stap, "soort"), stap.tekst("wens"));
        for (Inhoudsrij een : stap.delen("afspraken")) {
            plannen.spreekAf(
                    id,
                    plan,
                    een.tekst("tekst"),
                    een.tekst("wie"),
                    een.misschien("organisatie").isEmpty());
        }
        for (Inhoudsrij een : stap.delen("signalen")) {
            plannen.waakVoor(
                    id,
                    plan,
                    een.tekst("beeld"),
                    een.tekst("wacht"),
                    een.misschien("organisatie").isEmpty(),
                    een.tekst("actie"));
        }
        stap.misschien("ja").ifPresent(wie -> plannen.aanvaard(id, plan, wie, vandaag(), null));
    }

    private LocalDate vandaag() {
        return Nederlands.vandaag(klok);
    }

    private static <E extends Enum<E>> E code(Class<E> soort, Inhoudsrij rij, String veld) {
        String naam = rij.tekst(veld).toUpperCase(Locale.ROOT).replace('-', '_');
        try {
            return Enum.valueOf(soort, naam);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + rij.tekst(veld) + "' kennen we niet bij '" + veld + "'");
        }
    }
}
