package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.casuistiek.Casus;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusbeoordeling;
import nl.kortelijnen.casuistiek.Casusgesprek;
import nl.kortelijnen.casuistiek.Casussen;
import nl.kortelijnen.casuistiek.Casusstap;
import nl.kortelijnen.casuistiek.Casusstatus;
import nl.kortelijnen.casuistiek.intervisie.Intervisies;
import nl.kortelijnen.casuistiek.intervisie.Methode;
import nl.kortelijnen.casuistiek.ui.intervisie.Intervisiedeel;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.casuistiek.ui.merk.Wegblad;
import nl.kortelijnen.casuistiek.ui.verwant.Verwantdeel;
import nl.kortelijnen.casuistiek.ui.weging.Wegingdeel;
import nl.kortelijnen.casuistiek.weging.Wegingen;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Getoond;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.toegang.wie.Toegang;

/** Reading a case; what one can do with it follows from who reads and where it stands. */
@Route(Paden.LEES)
@StyleSheet("stijl/casuistiek.css")
@PermitAll
class CasusView extends Div implements BeforeEnterObserver, HasDynamicTitle, Casusacties.Handelingen {

    private final Casusbank casusbank;
    private final Casussen casussen;
    private final Casusbeoordeling beoordeling;
    private final Casusgesprek gesprek;
    private final Intervisies intervisies;
    private final Wegingen wegingen;
    private final Verwantdeel verwant;
    private final Clock klok;
    private UUID id = new UUID(0, 0);
    private String titel = "Casus";
    private int versie;

    final Div inhoud = new Div();
    private final Getoond<Casus> getoond = new Getoond<>(this::teken);
    final Reactiepaneel reacties;
    final Intervisiedeel intervisiedeel;
    final Wegingdeel wegingdeel;
    final Div verwantplek = new Div();

    CasusView(
            Casusbank casusbank,
            Casussen casussen,
            Casusbeoordeling beoordeling,
            Casusgesprek gesprek,
            Intervisies intervisies,
            Wegingen wegingen,
            Verwantdeel verwant,
            Clock klok,
            Seinpost seinpost,
            Toegang toegang) {
        this.casusbank = casusbank;
        this.casussen = casussen;
        this.beoordeling = beoordeling;
        this.gesprek = gesprek;
        this.intervisies = intervisies;
        this.wegingen = wegingen;
        this.verwant = verwant;
        this.klok = klok;
        addClassNames("bladzij", "casus-lezen");
        inhoud.addClassName("casus-inhoud");
        reacties = new Reactiepaneel(this::reageer, this::haalReactieWeg);
        intervisiedeel = new Intervisiedeel(intervisies.methoden(), this::planIntervisie);
        wegingdeel = new Wegingdeel(vraag -> Paginawissel.naar(Paden.weging(wegingen.vraag(id, vraag))));
        add(inhoud, intervisiedeel, wegingdeel, reacties, verwantplek);
        seinpost.volg(this, toegang.vereis().account(), this::toon);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        id = Paden.id(gebeurtenis.getRouteParameters().get("casus").orElse(""));
        Casus casus = casusbank.lees(id);
        getoond.vergeet();
        toon(casus);
        verwantplek.removeAll();
        verwantplek.add(verwant.bij(casus));
    }

    @Override
    public String getPageTitle() {
        return titel + " · Korte Lijnen";
    }

    private void toon() {
        try {
            toon(casusbank.lees(id));
        } catch (Fout.BestaatNiet weg) {
            getoond.vergeet();
            inhoud.removeAll();
            reacties.setVisible(false);
            intervisiedeel.setVisible(false);
            wegingdeel.setVisible(false);
            verwantplek.removeAll();
            inhoud.add(new Wegblad());
        }
    }

    private void toon(Casus casus) {
        titel = casus.tekst().titel().isEmpty() ? "Casus" : casus.tekst().titel();
        versie = casus.versie();
        getoond.toon(casus);
        boolean praatMee = casus.mag().contains(Casusstap.REAGEER);
        intervisiedeel.setVisible(praatMee);
        wegingdeel.setVisible(praatMee);
        if (praatMee) {
            wegingdeel.toon(wegingen.van(id));
        }
        if (casus.status() == Casusstatus.GEDEELD) {
            intervisiedeel.toon(intervisies.van(id), Nederlands.vandaag(klok));
        }
    }

    private void teken(Casus casus) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        inhoud.removeAll();
        inhoud.add(
                Casusblad.kop(casus, vandaag, Casusacties.knoppen(casus, this)),
                Casusblad.melding(casus),
                Casusacties.meekijken(casus, this),
                Casusblad.tekst(casus));
        reacties.toon(casus, vandaag);
    }

    private void planIntervisie(Methode methode) {
        Paginawissel.naar(Paden.intervisie(intervisies.plan(id, methode.code())));
    }

    @Override
    public void trekIn() {
        casussen.trekIn(id);
        UI.getCurrent().navigate(CasuistiekView.class);
        Toast.gelukt("Je casus is ingetrokken. De tekst en de reacties zijn weg, ook uit zoeken.");
    }

    @Override
    public void neemTerug() {
        casussen.neemTerug(id);
        Paginawissel.naar(Paden.bewerk(id));
    }

    @Override
    public void keurGoed() {
        beoordeling.keurGoed(id, versie);
        Toast.gelukt("De casus is gedeeld. Collega's vinden hem nu.");
        toon();
    }

    @Override
    public void geefTerug(String notitie) {
        beoordeling.geefTerug(id, notitie);
        UI.getCurrent().navigate(CasuistiekView.class);
        Toast.gelukt("De casus is terug bij de schrijver, met jouw notitie.");
    }

    @Override
    public void meldHerkenbaar(String toelichting) {
        beoordeling.meldHerkenbaar(id, toelichting);
        UI.getCurrent().navigate(CasuistiekView.class);
        Toast.gelukt("Dank je. De casus is meteen verborgen; de redacteur kijkt ernaar.");
    }

    @Override
    public void zetTerug() {
        beoordeling.zetTerug(id);
        Toast.gelukt("De casus staat weer bij Casuïstiek.");
        toon();
    }

    @Override
    public void verbergDefinitief() {
        beoordeling.verbergDefinitief(id);
        Toast.gelukt("De casus blijft verborgen.");
        toon();
    }

    private void reageer(String tekst) {
        gesprek.reageer(id, tekst);
        toon();
    }

    private void haalReactieWeg(UUID reactie) {
        gesprek.haalWeg(reactie);
        toon();
    }
}
