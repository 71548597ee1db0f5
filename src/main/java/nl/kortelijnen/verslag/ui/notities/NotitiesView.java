package nl.kortelijnen.verslag.ui.notities;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomsten;
import nl.kortelijnen.verslag.inlezen.Punttype;
import nl.kortelijnen.verslag.notities.Groepsnotitie;
import nl.kortelijnen.verslag.notities.Notities;
import nl.kortelijnen.verslag.notities.Notitieverslag;
import nl.kortelijnen.verslag.notities.Schrijvers;

/** Writing together during a conference: one group, or all of them in order as the plenary sees them. */
@Route(Verslagadres.NOTITIES)
@PermitAll
@StyleSheet("stijl/verslag.css")
@StyleSheet("stijl/bijeenkomst.css")
class NotitiesView extends Div implements BeforeEnterObserver, HasDynamicTitle, Notitieacties {

    private final Notities notities;
    private final Schrijvers schrijvers;
    private final Bijeenkomsten bijeenkomsten;
    private final Notitieverslag verslag;
    private final Seinpost seinpost;
    private final Gebruiker ik;
    private final List<Groepsnotities> delen = new ArrayList<>();
    private UUID bijeenkomst = new UUID(0, 0);
    private boolean gesloten;
    private boolean gevolgd;
    private String titel = "Notities";

    NotitiesView(
            Notities notities,
            Schrijvers schrijvers,
            Bijeenkomsten bijeenkomsten,
            Notitieverslag verslag,
            Seinpost seinpost,
            Toegang toegang) {
        this.notities = notities;
        this.schrijvers = schrijvers;
        this.bijeenkomsten = bijeenkomsten;
        this.verslag = verslag;
        this.seinpost = seinpost;
        ik = toegang.vereis();
        addClassNames("bladzij", "notitiesblad");
        addDetachListener(weg -> stopt());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        try {
            bijeenkomst = UUID.fromString(
                    gebeurtenis.getRouteParameters().get("bijeenkomst").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new Fout.BestaatNiet("Deze bijeenkomst is er niet. Kijk bij Bijeenkomsten.");
        }
        notities.van(bijeenkomst);
        Bijeenkomst een = bijeenkomsten.een(bijeenkomst);
        if (!gevolgd) {
            seinpost.volg(this, bijeenkomst, this::kijkOpnieuw);
            gevolgd = true;
        }
        toon(
                een,
                gebeurtenis
                        .getLocation()
                        .getQueryParameters()
                        .getSingleParameter("groep")
                        .orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van(titel);
    }

    private void toon(Bijeenkomst een, String gekozen) {
        removeAll();
        delen.clear();
        titel = "Notities van " + een.blad().titel();
        gesloten = een.verslag() != null;
        Paginakop kop = new Paginakop("Notities")
                .kruimel(Verslagadres.bijeenkomst(een.id()), een.blad().titel(), "Notities");
        if (ik.heeft(Rol.ORGANISATOR)) {
            kop.acties(Knoppen.met(Knoppen.gewoon("Maak het verslag", klik -> maakVerslag()), "verslagen"));
        }
        Bijeenkomst.Groep groep = een.groepen().stream()
                .filter(deel -> String.valueOf(deel.nummer()).equals(gekozen))
                .findFirst()
                .orElse(null);
        add(kop, keuze(een, groep == null ? 0 : groep.nummer()));
        if (gesloten) {
            add(new Bericht(Bericht.Toon.RUSTIG, "Van deze notities is een verslag gemaakt. Ze veranderen niet meer."));
        }
        for (Bijeenkomst.Groep deel : een.groepen()) {
            if (groep == null || groep.equals(deel)) {
                Groepsnotities blok = new Groepsnotities(deel, this);
                delen.add(blok);
                add(blok);
            }
        }
        if (groep != null && !gesloten) {
            add(new Notitieveld(
                    "Schrijf op",
                    (soort, tekst) -> {
                        notities.voegToe(bijeenkomst, groep.id(), soort, tekst);
                        stopt();
                    },
                    () -> schrijft(groep.id(), groep.id())));
        }
        kijkOpnieuw();
    }

    private static Nav keuze(Bijeenkomst een, int nu) {
        Nav keuze = new Nav(link(een, 0, "Plenair", nu));
        een.groepen().forEach(groep -> keuze.add(link(een, groep.nummer(), groep.nummer() + ". " + groep.naam(), nu)));
        keuze.addClassNames("rij-v", "groepkeuze");
        keuze.setAriaLabel("Welke notities");
        return keuze;
    }

    private static Anchor link(Bijeenkomst een, int nummer, String naam, int nu) {
        Anchor link = new Anchor(Verslagadres.notities(een.id()) + (nummer == 0 ? "" : "?groep=" + nummer), naam);
        link.addClassNames("knop", "kl");
        if (nummer == nu) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void maakVerslag() {
        try {
            Paginawissel.naar(Verslagadres.bewerk(verslag.maak(bijeenkomst)));
        } catch (Fout.RegelGeschonden fout) {
            Toast.fout(fout.bericht());
        }
    }

    @Override
    public boolean magSchrijven() {
        return !gesloten;
    }

    @Override
    public void wijzig(Groepsnotitie gezien, Punttype soort, String tekst) {
        if (notities.wijzig(bijeenkomst, gezien, soort, tekst) == Notities.Uitkomst.ALS_EIGEN_REGEL) {
            Toast.gelukt("Iemand veranderde deze regel tegelijk met jou. Wat jij schreef staat er nu onder.");
        }
    }

    @Override
    public void haalWeg(Groepsnotitie gezien) {
        try {
            notities.haalWeg(bijeenkomst, gezien);
        } catch (Fout.RegelGeschonden fout) {
            Toast.fout(fout.bericht());
        }
        kijkOpnieuw();
    }

    @Override
    public void schrijft(UUID groep, UUID notitie) {
        if (schrijvers.schrijft(bijeenkomst, ik, groep, notitie)) {
            seinpost.sein(Set.of(bijeenkomst));
        }
    }

    @Override
    public void stopt() {
        if (schrijvers.stopt(bijeenkomst, ik)) {
            seinpost.sein(Set.of(bijeenkomst));
        }
    }

    @Override
    public void kijkOpnieuw() {
        List<Groepsnotitie> alle = notities.van(bijeenkomst);
        List<Schrijvers.Schrijver> anderen = schrijvers.anderen(bijeenkomst, ik);
        delen.forEach(deel -> deel.ververs(alle, anderen));
    }
}
