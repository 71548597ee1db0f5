package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Consultgesprek;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.bijlage.Gespreksbijlage;
import nl.kortelijnen.consultatie.bijlage.Gespreksbijlagen;
import nl.kortelijnen.consultatie.dossier.Consultstap;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.consultatie.raad.Contact;
import nl.kortelijnen.consultatie.ui.bijlage.Bijlagebel;
import nl.kortelijnen.consultatie.ui.bijlage.Bijlageveld;
import nl.kortelijnen.consultatie.ui.daarna.Daarnabouwer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Verbergbaar;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;

/** One consultation: the conversation, its course, and what this person can do now. Follows by itself. */
@Route(Consultadres.LIJST + "/:nummer")
@StyleSheet("stijl/consultatie.css")
@PermitAll
class ConsultvraagView extends Div implements BeforeEnterObserver, HasDynamicTitle, Verbergbaar {

    private final Consultaties consultaties;
    private final Gespreksbijlagen bijlagen;
    private final Consultzinnen zinnen;
    private final Div kop = new Div();
    private final Gesprekslijst gesprekslijst;
    private final Verlooplijst verlooplijst;
    private final Div schrijfplek = new Div();
    private final Div contactplek = new Div();
    private final Div daarnaplek = new Div();
    private final Daarnabouwer daarna;
    private final Span nieuws = new Span();
    private String nummer = "";
    private int gelezen;
    private @Nullable Consultvraag getoond;
    private @Nullable Knopstand knopstand;
    private Component[] acties = {};
    private @Nullable Schrijfvak schrijfvak;

    ConsultvraagView(
            Consultaties consultaties,
            Gespreksbijlagen bijlagen,
            Consultzinnen zinnen,
            Daarnabouwer daarna,
            Toegang toegang,
            Seinpost seinpost) {
        this.bijlagen = bijlagen;
        this.daarna = daarna;
        this.consultaties = consultaties;
        this.zinnen = zinnen;
        gesprekslijst = new Gesprekslijst(zinnen, this::bestand);
        verlooplijst = new Verlooplijst(zinnen);
        addClassNames("bladzij", "consult");
        kop.addClassName("consultkop");
        nieuws.addClassName("sr");
        nieuws.getElement().setAttribute("role", "status");
        Section gesprek = new Section(gesprekslijst, schrijfplek);
        gesprek.addClassName("consultgesprek");
        gesprek.getElement().setAttribute("aria-label", "Gesprek");
        Aside zij = new Aside(new H2("Verloop"), verlooplijst, contactplek);
        zij.getElement().setAttribute("aria-label", "Verloop van de consultatie");
        Div vlak = new Div(gesprek, zij);
        vlak.addClassName("consultvlak");
        add(kop, vlak, daarnaplek, nieuws);
        seinpost.volg(this, toegang.vereis().account(), this::ververs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        nummer = gebeurtenis.getRouteParameters().get("nummer").orElse("");
        Consultgesprek gesprek = consultaties.lees(nummer);
        gelezen = gesprek.berichten().size();
        schrijfvak = null;
        getoond = null;
        knopstand = null;
        toon(gesprek);
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van("Consultatie " + nummer);
    }

    /** What another did shows at once; what this person is writing stays. */
    private void ververs() {
        try {
            Consultgesprek gesprek = consultaties.lees(nummer);
            int erbij = gesprek.berichten().size() - gelezen;
            gelezen = gesprek.berichten().size();
            if (erbij > 0 && !gesprek.berichten().getLast().vanMij()) {
                nieuws.setText(
                        "Nieuw bericht van " + gesprek.berichten().getLast().van());
            }
            toon(gesprek);
        } catch (Fout.BestaatNiet e) {
            UI.getCurrent().navigate(ConsultatiesView.class);
            Toast.fout(e.bericht());
        }
    }

    private void toon(Consultgesprek gesprek) {
        Consultvraag vraag = gesprek.vraag();
        toonKop(vraag);
        gesprekslijst.toon(gesprek, bijlagen.bij(vraag));
        verlooplijst.toon(gesprek);
        daarnaplek.removeAll();
        daarnaplek.add(daarna.bij(vraag, this::ververs));
        toonSchrijfvak(vraag);
    }

    /** Its buttons stay as long as one may do the same: a click on its way would miss new ones. */
    private void toonKop(Consultvraag vraag) {
        if (vraag.equals(getoond)) {
            return;
        }
        getoond = vraag;
        Optional<Contact> contact = toonContact(vraag);
        Set<Consultstap> mag = EnumSet.noneOf(Consultstap.class);
        Stream.of(Consultstap.values()).filter(vraag::mag).forEach(mag::add);
        Knopstand nu = new Knopstand(mag, contact, vraag.matchtijd().bijKerngroep() != null);
        if (!nu.equals(knopstand)) {
            knopstand = nu;
            acties = acties(vraag, contact);
        }
        kop.removeAll();
        kop.add(Consultkop.van(vraag, acties));
    }

    private record Knopstand(Set<Consultstap> mag, Optional<Contact> contact, boolean bijKerngroep) {}

    private void toonSchrijfvak(Consultvraag vraag) {
        if (vraag.magSchrijven() && schrijfvak == null) {
            schrijfvak = new Schrijfvak(
                    consultaties.concept(nummer),
                    zinnen::vandaag,
                    tekst -> consultaties.bewaarConcept(nummer, tekst),
                    tekst -> consultaties.verstuur(nummer, tekst));
            schrijfplek.removeAll();
            schrijfplek.add(schrijfvak, new Bijlageveld(Gespreksbijlagen.EIS, (naam, inhoud) -> {
                bijlagen.voegToe(nummer, naam, inhoud);
                ververs();
            }));
        } else if (!vraag.magSchrijven()) {
            schrijfvak = null;
            schrijfplek.removeAll();
            if (vraag.partij() == Partij.DESKUNDIGE && vraag.stand() == Stand.TOEGEWEZEN) {
                schrijfplek.add(new Bericht(Bericht.Toon.RUSTIG, "Neem de vraag aan om te antwoorden."));
            }
        }
    }

    private Component bestand(Gespreksbijlage bijlage) {
        return new Bijlagebel(bijlage, een -> bijlagen.haal(nummer, een.id()), een -> {
            bijlagen.haalWeg(nummer, een.id());
            ververs();
        });
    }

    private Optional<Contact> toonContact(Consultvraag vraag) {
        contactplek.removeAll();
        Optional<Contact> contact = Optional.empty();
        try {
            contact = consultaties.contact(vraag);
        } catch (Fout.Onbereikbaar e) {
            getoond = null; // asks again the next time
            contactplek.add(new Bericht(Bericht.Toon.WACHT, e.bericht()));
        }
        Component[] acties = vraag.mag(Consultstap.GEEF_DOOR)
                ? new Component[] {Knoppen.gewoon("Geef door aan een ander", klik -> geefDoor())}
                : new Component[0];
        contact.ifPresentOrElse(mens -> contactplek.add(new Contactkaart(mens, acties)), () -> contactplek.add(acties));
        return contact;
    }

    private Component[] acties(Consultvraag vraag, Optional<Contact> contact) {
        List<Component> acties = new ArrayList<>();
        if (vraag.partij() == Partij.VRAGER) {
            contact.filter(mens -> !mens.telefoon().isEmpty())
                    .ifPresent(mens -> acties.add(Knoppen.bel(mens.telefoon(), "Bel " + mens.voornaam())));
        }
        if (vraag.mag(Consultstap.WIJS_AF)) {
            acties.add(Knoppen.gewoon(
                    "Wijs af",
                    klik -> Vraagdialogen.wijsAf(
                                    reden -> weg(() -> consultaties.wijsAf(nummer, reden), "teruggelegd op het bord."))
                            .open()));
        }
        if (vraag.mag(Consultstap.NEEM_AAN) || vraag.mag(Consultstap.PAK_VAN_BORD)) {
            acties.add(Knoppen.hoofd("Neem aan", klik -> consultaties.neemAan(nummer)));
        }
        if (vraag.mag(Consultstap.VERDEEL)) {
            acties.add(Knoppen.hoofd("Wijs toe", klik -> verdeel()));
        }
        if (vraag.mag(Consultstap.MELD_KERNGROEP) && vraag.matchtijd().bijKerngroep() == null) {
            acties.add(Knoppen.gewoon(
                    "Vraag de kerngroep",
                    klik -> Vraagdialogen.meldKerngroep(zin -> consultaties.meldKerngroep(nummer, zin))
                            .open()));
        }
        if (vraag.mag(Consultstap.TREK_IN)) {
            acties.add(Knoppen.gewoon(
                    "Trek in",
                    klik -> Vraagdialogen.trekIn(reden -> consultaties.trekIn(nummer, reden))
                            .open()));
        }
        if (vraag.mag(Consultstap.SLUIT_AF)) {
            acties.add(Knoppen.gewoon(
                    "Sluit af",
                    klik -> Vraagdialogen.sluitAf(afsluiting -> consultaties.sluitAf(nummer, afsluiting))
                            .open()));
        }
        return acties.toArray(Component[]::new);
    }

    private void geefDoor() {
        Vraagdialogen.geefDoor(
                        consultaties.bereikbaar(),
                        (wie, waarom) -> weg(() -> consultaties.geefDoor(nummer, wie, waarom), "doorgegeven."))
                .open();
    }

    private void verdeel() {
        Vraagdialogen.verdeel(consultaties.bereikbaar(), (wie, zin) -> {
                    consultaties.verdeel(nummer, wie, zin);
                    Toast.gelukt("De vraag is toegewezen.");
                })
                .open();
    }

    /** A step after which the question is not this person's any more. */
    private void weg(Runnable stap, String zin) {
        String deze = nummer;
        stap.run();
        UI.getCurrent().navigate(ConsultatiesView.class);
        Toast.gelukt("Vraag " + deze + " is " + zin);
    }
}
