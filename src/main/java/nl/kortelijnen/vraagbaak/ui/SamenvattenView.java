package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.Conceptopslag;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst;
import nl.kortelijnen.vraagbaak.Afzenders;
import nl.kortelijnen.vraagbaak.Vraagbaak;
import nl.kortelijnen.vraagbaak.Vraagbaakadres;
import nl.kortelijnen.vraagbaak.samenvatting.Groepsamenvatting;
import nl.kortelijnen.vraagbaak.samenvatting.Groepsregel;

/** Merging what subgroups of a live session wrote into one answer: which lines go along, and below which heading. */
@Route(Vraagbaakadres.SAMENVATTEN)
@PageTitle("Breng notities samen · Korte Lijnen")
@RolesAllowed(Rol.NAAM_ORGANISATOR)
@StyleSheet("stijl/vragen.css")
class SamenvattenView extends Div implements BeforeEnterObserver {

    private final Groepsamenvatting samenvatting;
    private final Vraagbaak vraagbaak;
    private final Conceptopslag concepten;
    private final Functiekeuze functie;
    private final TextArea inleiding = new TextArea("Inleiding");
    private final Select<Bijeenkomst> bijeenkomst = new Select<>();
    private final Div regels = new Div();
    private final Div fout = new Div();
    private final List<Regelveld> velden = new ArrayList<>();

    SamenvattenView(
            Groepsamenvatting samenvatting,
            Vraagbaak vraagbaak,
            Conceptopslag concepten,
            Afzenders afzenders,
            Toegang toegang) {
        this.samenvatting = samenvatting;
        this.vraagbaak = vraagbaak;
        this.concepten = concepten;
        functie = new Functiekeuze(afzenders, toegang.vereis());
        addClassNames("bladzij", "samenvatten");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        removeAll();
        UUID vraag =
                Vraagbaakadres.id(gebeurtenis.getRouteParameters().get("vraag").orElse(""));
        List<Bijeenkomst> keuze = samenvatting.keuze(vraag);
        add(new Paginakop("Breng notities samen")
                .kruimel(Vraagbaakadres.vraag(vraag), "Vraag", "Breng notities samen")
                .onder("“" + vraagbaak.een(vraag).vraag().titel()
                        + "” Wat groepen hetzelfde schreven staat er één keer. "
                        + "Bij elke regel staat van welke groep hij komt."));
        if (keuze.isEmpty()) {
            add(new LegeStaat(
                    "Er is nog geen bijeenkomst met subgroepen.",
                    Knoppen.link(Verslagadres.BIJEENKOMSTEN, "kalender", "Bekijk bijeenkomsten")));
            return;
        }
        bijeenkomst.setLabel("Van welke bijeenkomst?");
        bijeenkomst.setItems(keuze);
        bijeenkomst.setItemLabelGenerator(een -> een.blad().titel());
        bijeenkomst.addValueChangeListener(gekozen -> toonRegels(vraag, gekozen.getValue()));
        regels.addClassName("groepsregels");
        inleiding.setHelperText("Mag leeg blijven");
        concepten.bewaak(inleiding, sleutel(vraag));
        Div slot = new Div(
                Knoppen.met(Knoppen.hoofd("Plaats als één antwoord", klik -> plaats(vraag)), "verstuur"),
                Knoppen.link(Vraagbaakadres.vraag(vraag), "kruis", "Laat maar"));
        slot.addClassName("rij-v");
        add(bijeenkomst, regels, inleiding, functie, fout, slot);
        if (keuze.size() == 1) {
            bijeenkomst.setValue(keuze.getFirst());
        }
    }

    private static String sleutel(UUID vraag) {
        return "vragen/" + vraag + "/samenvatting";
    }

    private void toonRegels(UUID vraag, Bijeenkomst gekozen) {
        regels.removeAll();
        velden.clear();
        if (gekozen == null) {
            return;
        }
        List<Groepsregel> geschreven = samenvatting.regels(vraag, gekozen.id());
        if (geschreven.isEmpty()) {
            regels.add(new LegeStaat("De subgroepen schreven nog niets op."));
        }
        geschreven.forEach(regel -> velden.add(new Regelveld(regel)));
        velden.forEach(regels::add);
    }

    private void plaats(UUID vraag) {
        fout.removeAll();
        try {
            Bijeenkomst gekozen = bijeenkomst.getValue();
            if (gekozen == null) {
                throw new Fout.RegelGeschonden("Kies eerst een bijeenkomst.");
            }
            samenvatting.plaats(
                    vraag,
                    gekozen.id(),
                    inleiding.getValue(),
                    velden.stream()
                            .filter(Regelveld::gekozen)
                            .map(Regelveld::regel)
                            .toList(),
                    functie.getValue());
            concepten.gooiWeg(sleutel(vraag));
            Paginawissel.naar(Vraagbaakadres.vraag(vraag));
            Toast.gelukt("De notities staan als één antwoord bij de vraag.");
        } catch (Fout.RegelGeschonden e) {
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
        }
    }
}
