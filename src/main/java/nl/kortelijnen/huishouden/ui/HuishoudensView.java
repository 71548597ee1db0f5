package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Huishoudregel;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Verbergbaar;
import nl.kortelijnen.toegang.wie.Rol;

/** The households one is involved with; nobody sees any others, not even how many there are. */
@Route(Huishoudadres.LIJST)
@Menu(title = "Huishoudens", order = 70, icon = "huishoudens")
@PageTitle("Huishoudens · Korte Lijnen")
@StyleSheet("stijl/huishouden.css")
@MetTweedeFactor
@RolesAllowed(Rol.NAAM_PROFESSIONAL)
class HuishoudensView extends Div implements Verbergbaar {

    HuishoudensView(Huishoudens huishoudens) {
        addClassName("bladzij");
        List<Huishoudregel> regels = huishoudens.vanMij();
        add(new Paginakop("Huishoudens")
                .onder("Alleen waar jij nu bij betrokken bent. Wat je opent komt in het logboek.")
                .acties(
                        Knoppen.link(Huishoudadres.AANDACHT, "vlag", "Wat aandacht vraagt"),
                        Knoppen.link(Huishoudadres.NIEUW, "plus", "Maak huishouden", "hoofd")));
        if (regels.isEmpty()) {
            add(new LegeStaat("Je bent nog bij geen huishouden betrokken. Een collega kan je toevoegen, "
                    + "of je maakt er zelf een."));
        } else {
            add(lijst(regels));
        }
        add(nood());
    }

    private static UnorderedList lijst(List<Huishoudregel> regels) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("huislijst");
        regels.forEach(regel -> lijst.add(rij(regel)));
        return lijst;
    }

    private static ListItem rij(Huishoudregel regel) {
        Span merk = new Span(new Icoon("huishoudens"));
        merk.addClassName("wachtrij-merk");
        Anchor naam = new Anchor(Huishoudadres.van(regel.id()), regel.werknaam().waarde());
        naam.addClassName("huislink");
        Span leden = new Span(
                switch (regel.leden()) {
                    case 0 -> "nog niemand ingevuld";
                    case 1 -> "1 persoon";
                    default -> regel.leden() + " personen";
                });
        leden.addClassNames("klein", "stil");
        Div tekst = new Div(naam, leden);
        tekst.addClassName("stapel");
        return new ListItem(merk, tekst, new Icoon("verder"));
    }

    private static Paragraph nood() {
        Paragraph regel = new Paragraph(
                new Span("Is er nu gevaar en ben je niet betrokken? "),
                new Anchor(Huishoudadres.NOOD, "Open de noodprocedure"));
        regel.addClassNames("klein", "stil");
        return regel;
    }
}
