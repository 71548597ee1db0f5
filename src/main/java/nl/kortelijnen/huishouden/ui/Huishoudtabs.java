package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.bewaren.Vernietigingen;
import nl.kortelijnen.huishouden.ervaring.Ervaringen;
import nl.kortelijnen.huishouden.factor.Gezinsfactoren;
import nl.kortelijnen.huishouden.overdracht.Gezinsoverdracht;
import nl.kortelijnen.huishouden.plan.Nazorg;
import nl.kortelijnen.huishouden.plan.Toekomstplannen;
import nl.kortelijnen.huishouden.signaal.Signalen;
import nl.kortelijnen.huishouden.ui.verloop.Factordeel;
import nl.kortelijnen.huishouden.ui.verloop.Plandeel;
import nl.kortelijnen.huishouden.ui.verloop.Verloopdeel;
import nl.kortelijnen.huishouden.verloop.Episodes;
import nl.kortelijnen.huishouden.verloop.Zorgfasen;
import nl.kortelijnen.portaal.Conceptopslag;
import nl.kortelijnen.portaal.Portaaladres;
import nl.kortelijnen.portaal.aanbod.Aanknopingsbron;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.toegang.Organisatienamen;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Gronden;
import nl.kortelijnen.toegang.betrokkenheid.Sloten;
import nl.kortelijnen.toegang.wie.Toegang;

/** Makes the parts of a household's page, each with the services it asks. */
@SpringComponent
@UIScope
class Huishoudtabs {

    private final Huishoudens huishoudens;
    private final Conceptopslag concepten;
    private final Sloten sloten;
    private final Betrokkenen betrokkenen;
    private final Gronden gronden;
    private final Accounts accounts;
    private final Organisatiekeuze organisaties;
    private final List<Aanknopingsbron> aanbod;
    private final List<Paginadeel> delen;
    private final Verloopdeel.Diensten verloop;
    private final Toekomstplannen plannen;
    private final Nazorg nazorg;
    private final Ervaringen ervaringen;
    private final Gezinsfactoren factoren;
    private final Portaaladres adres;
    private final Vernietigingen vernietigingen;
    private final Gezinsoverdracht overdracht;
    private final Toegang toegang;
    private final Factorbevestiging bevestiging;
    private final Clock klok;

    Huishoudtabs(
            Huishoudens huishoudens,
            Conceptopslag concepten,
            Sloten sloten,
            Betrokkenen betrokkenen,
            Gronden gronden,
            Accounts accounts,
            Organisatiekeuze organisaties,
            List<Aanknopingsbron> aanbod,
            List<Paginadeel> delen,
            Episodes episodes,
            Zorgfasen fasen,
            Toekomstplannen plannen,
            Nazorg nazorg,
            Ervaringen ervaringen,
            Gezinsfactoren factoren,
            Portaaladres adres,
            Signalen signalen,
            Organisatienamen organisatienamen,
            Vernietigingen vernietigingen,
            Gezinsoverdracht overdracht,
            Toegang toegang,
            Factorbevestiging bevestiging,
            Clock klok) {
        this.vernietigingen = vernietigingen;
        this.overdracht = overdracht;
        this.toegang = toegang;
        this.bevestiging = bevestiging;
        this.huishoudens = huishoudens;
        this.concepten = concepten;
        this.sloten = sloten;
        this.betrokkenen = betrokkenen;
        this.gronden = gronden;
        this.accounts = accounts;
        this.organisaties = organisaties;
        this.aanbod = aanbod;
        this.delen = delen;
        this.verloop = new Verloopdeel.Diensten(episodes, fasen, signalen, organisatienamen);
        this.plannen = plannen;
        this.nazorg = nazorg;
        this.ervaringen = ervaringen;
        this.factoren = factoren;
        this.adres = adres;
        this.klok = klok;
    }

    /** Those involved today, by account. */
    private Map<UUID, String> mensen(Huishouden huishouden) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        Map<UUID, String> mensen = new LinkedHashMap<>();
        betrokkenen.van(huishouden.id()).stream()
                .filter(een -> een.geldt(vandaag))
                .forEach(een -> mensen.put(een.account(), een.naam() + ", " + een.rol()));
        return mensen;
    }

    /** @param ververs reads the household again and shows it */
    Component maak(Huishoudtab deel, Huishouden huishouden, Runnable ververs) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        Slotknoppen slotknoppen = new Slotknoppen(huishouden, sloten, betrokkenen, ververs);
        return switch (deel) {
            case GEZIN -> new Gezinsdeel(huishouden, huishoudens, slotknoppen, ververs);
            case VERLOOP -> new Verloopdeel(huishouden, verloop, vandaag, ververs);
            case PLAN ->
                new Plandeel(
                        huishouden,
                        plannen,
                        nazorg,
                        plan -> Huishoudadres.wachtkaart(huishouden.id(), plan.id()),
                        () -> adres.van(Huishoudadres.ervaring(ervaringen.briefje(huishouden.id()))),
                        vandaag,
                        ververs);
            case FACTOREN -> new Factordeel(huishouden, factoren, mensen(huishouden), ververs);
            case HULP -> new Hulpdeel(huishouden, aanbod);
            case NOTITIES -> new Notitiedeel(huishouden, huishoudens, concepten, slotknoppen, vandaag, ververs);
            case BETROKKEN ->
                new Betrokkendeel(
                        huishouden,
                        betrokkenen,
                        accounts,
                        organisaties,
                        overdracht,
                        toegang.vereis().account(),
                        vandaag,
                        ververs);
            case GRONDSLAG -> grondslag(huishouden, vandaag, ververs);
            case LOGBOEK -> new Logdeel(huishouden, huishoudens, organisaties);
        };
    }

    private Component grondslag(Huishouden huishouden, LocalDate vandaag, Runnable ververs) {
        Gronddeel deel = new Gronddeel(huishouden, gronden, organisaties, vandaag, ververs);
        delen.stream()
                .filter(een -> een.soort().equals("huishouden"))
                .flatMap(een -> een.bij(huishouden.id()).stream())
                .forEach(deel::add);
        if (!huishouden.nood()) {
            deel.add(new Vernietigdeel(huishouden.id(), vernietigingen, bevestiging, ververs));
        }
        return deel;
    }
}
