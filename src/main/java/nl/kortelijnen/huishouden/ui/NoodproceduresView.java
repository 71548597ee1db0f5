package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Getoond;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.betrokkenheid.Noodprocedure;
import nl.kortelijnen.toegang.betrokkenheid.Noodtoegang;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;

/** For the privacy officer: every use of the emergency procedure, to be looked at afterwards (X02). */
@Route(Huishoudadres.NOODLIJST)
@Menu(title = "Noodprocedures", order = 120, icon = "schild")
@PageTitle("Noodprocedures · Korte Lijnen")
@StyleSheet("stijl/huishouden.css")
@MetTweedeFactor
@RolesAllowed(Rol.NAAM_PRIVACYFUNCTIONARIS)
class NoodproceduresView extends Div {

    private final Noodprocedure nood;
    private final Clock klok;
    private final Div lijst = new Div();
    private final Getoond<List<Noodtoegang>> getoond = new Getoond<>(this::teken);

    NoodproceduresView(Noodprocedure nood, Seinpost seinpost, Toegang toegang, Clock klok) {
        this.nood = nood;
        this.klok = klok;
        addClassName("bladzij");
        add(
                new Paginakop("Noodprocedures")
                        .onder("Wie opende een huishouden zonder betrokken te zijn? Beoordeel elk gebruik."),
                lijst);
        seinpost.volg(this, toegang.vereis().account(), this::toon);
        toon();
    }

    private void toon() {
        getoond.toon(nood.alle());
    }

    private void teken(List<Noodtoegang> alle) {
        lijst.removeAll();
        if (alle.isEmpty()) {
            lijst.add(new LegeStaat("De noodprocedure is nog niet gebruikt."));
            return;
        }
        UnorderedList rijen = new UnorderedList();
        rijen.addClassName("notities");
        alle.forEach(een -> rijen.add(new ListItem(kaart(een))));
        lijst.add(rijen);
    }

    private Div kaart(Noodtoegang een) {
        Span wie = new Span(een.naam());
        wie.addClassName("vet");
        Boolean terecht = een.terecht();
        Pil pil = terecht == null
                ? new Pil(Pil.Toon.WACHT, "Te beoordelen")
                : terecht ? new Pil(Pil.Toon.GOED, "Terecht") : new Pil(Pil.Toon.SPOED, "Niet terecht");
        Div boven = new Div(wie, pil);
        boven.addClassName("rij-v");
        LocalDate vandaag = Nederlands.vandaag(klok);
        Span wanneer = new Span(Nederlands.moment(een.van(), vandaag) + " tot " + Nederlands.moment(een.tot(), vandaag)
                + " · huishouden " + een.huishouden().toString().substring(0, 8));
        wanneer.addClassNames("klein", "stil");
        Paragraph reden = new Paragraph(een.reden());
        reden.addClassName("vrije-tekst");
        Div kaart = new Div(boven, wanneer, reden);
        kaart.addClassNames("kaart", "notitie");
        if (terecht == null) {
            kaart.add(Knoppen.hoofd("Beoordeel", klik -> beoordeel(een)));
        } else {
            kaart.add(Veldkaart.lezen("Oordeel", een.oordeel()));
        }
        return kaart;
    }

    private void beoordeel(Noodtoegang een) {
        RadioButtonGroup<Boolean> terecht = new RadioButtonGroup<>("Was dit terecht?");
        terecht.setItems(true, false);
        terecht.setItemLabelGenerator(ja -> ja ? "Ja, terecht" : "Nee, niet terecht");
        TextArea oordeel = new TextArea("Je oordeel");
        oordeel.setMaxLength(500);
        new Vraagdialoog(
                        "Beoordeel het gebruik door " + een.naam(),
                        "Een oordeel kun je daarna niet meer veranderen.",
                        "Leg oordeel vast",
                        () -> {
                            if (terecht.getValue() == null) {
                                throw new Fout.RegelGeschonden("Kies of het terecht was.");
                            }
                            nood.beoordeel(een.id(), terecht.getValue(), oordeel.getValue());
                            toon();
                        },
                        terecht,
                        oordeel)
                .open();
    }
}
