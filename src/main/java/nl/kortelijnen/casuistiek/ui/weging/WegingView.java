package nl.kortelijnen.casuistiek.ui.weging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.casuistiek.ui.merk.Wegblad;
import nl.kortelijnen.casuistiek.weging.Spreiding;
import nl.kortelijnen.casuistiek.weging.Wegingblad;
import nl.kortelijnen.casuistiek.weging.Wegingen;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Getoond;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;

/** Weighing for oneself; after revealing what all weighed, with the spread and who weighs otherwise (C06). */
@Route(Paden.WEGING)
@StyleSheet("stijl/casuistiek.css")
@RolesAllowed(Rol.NAAM_PROFESSIONAL)
class WegingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Wegingen wegingen;
    private final Div hoofd = new Div();
    private final Getoond<Wegingblad> getoond = new Getoond<>(this::teken);
    final RadioButtonGroup<Integer> cijfer = new RadioButtonGroup<>("Jouw cijfer", 1, 2, 3, 4, 5);
    final TextArea toelichting = new TextArea("Waarom? (mag leeg blijven)");
    private final Section invoer = new Section();
    private final Div uitkomst = new Div();
    private UUID id = new UUID(0, 0);
    private String titel = "Weging";

    WegingView(Wegingen wegingen, Seinpost seinpost, Toegang toegang) {
        this.wegingen = wegingen;
        addClassNames("bladzij", "intervisie");
        toelichting.setMaxLength(Wegingen.LANGSTE_TOELICHTING);
        toelichting.setWidthFull();
        toelichting.setHelperText("Na het onthullen zien collega’s je functie en dit. Noem niemand herkenbaar.");
        invoer.addClassName("rondepaneel-invoer");
        invoer.add(cijfer, toelichting, Knoppen.hoofd("Weeg", klik -> weeg()));
        uitkomst.addClassName("intervisie-verloop");
        add(hoofd, invoer, uitkomst);
        seinpost.volg(this, toegang.vereis().account(), this::ververs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        id = Paden.id(gebeurtenis.getRouteParameters().get("weging").orElse(""));
        Wegingblad blad = wegingen.lees(id);
        cijfer.setItemLabelGenerator(blad.vraag()::bij);
        if (blad.eigen() != null) {
            cijfer.setValue(blad.eigen().cijfer());
            toelichting.setValue(blad.eigen().toelichting());
        }
        toon(blad);
    }

    @Override
    public String getPageTitle() {
        return titel + " · Korte Lijnen";
    }

    private void weeg() {
        try {
            Integer gekozen = cijfer.getValue();
            wegingen.weeg(id, gekozen == null ? 0 : gekozen, toelichting.getValue());
            Toast.gelukt("Je woog. Tot het onthullen kun je dit nog veranderen.");
            ververs();
        } catch (Fout.RegelGeschonden fout) {
            toelichting.setErrorMessage(fout.bericht());
            toelichting.setInvalid(true);
        }
    }

    private void ververs() {
        try {
            toon(wegingen.lees(id));
        } catch (Fout.BestaatNiet weg) {
            getoond.vergeet();
            hoofd.removeAll();
            invoer.setVisible(false);
            uitkomst.removeAll();
            uitkomst.add(new Wegblad());
        }
    }

    private void toon(Wegingblad blad) {
        titel = blad.vraag().label();
        getoond.toon(blad);
    }

    private void teken(Wegingblad blad) {
        hoofd.removeAll();
        Paginakop kop = new Paginakop(titel)
                .kruimel(Paden.lees(blad.casus()), "Casus", "Weging")
                .onder("Over “" + blad.titel() + "” · "
                        + Nederlands.aantal(blad.gewogen(), "collega woog", "collega’s wogen"));
        if (blad.magOnthullen()) {
            kop.acties(Knoppen.gewoon("Onthul alle wegingen", klik -> {
                wegingen.onthul(id);
                ververs();
            }));
        }
        hoofd.add(kop);
        toelichting.setInvalid(false);
        invoer.setVisible(blad.onthuld() == null);
        uitkomst.removeAll();
        Spreiding spreiding = blad.spreiding();
        if (spreiding == null) {
            uitkomst.add(new Bericht(
                    Bericht.Toon.RUSTIG,
                    blad.eigen() == null
                            ? "Weeg voor jezelf. Niemand ziet wat een ander woog, tot alles tegelijk wordt onthuld."
                            : "Je woog. Wat anderen wogen zie je als alles tegelijk wordt onthuld."));
        } else {
            uitkomst.add(samen(blad, spreiding));
        }
    }

    private static Component samen(Wegingblad blad, Spreiding spreiding) {
        Article artikel = new Article(new Section(new H2("Hoe jullie wegen"), new Paragraph(spreiding.zin())));
        artikel.addClassName("casus-blad");
        artikel.add(tabel(blad, spreiding));
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("casus-reactielijst");
        blad.oordelen().forEach(een -> lijst.add(regel(blad, een)));
        artikel.add(new Section(new H2("Waarom"), lijst));
        return artikel;
    }

    private static NativeTable tabel(Wegingblad blad, Spreiding spreiding) {
        return Wegingtabel.van(
                "Hoe vaak elk cijfer is gegeven",
                List.of("Cijfer", "Hoe vaak"),
                java.util.stream.IntStream.rangeClosed(1, 5)
                        .mapToObj(cijfer -> List.of(
                                blad.vraag().bij(cijfer),
                                String.valueOf(spreiding.aantallen().get(cijfer - 1))))
                        .toList());
    }

    private static ListItem regel(Wegingblad blad, Wegingblad.Oordeel een) {
        Span wie = new Span(
                (een.eigen() ? "Jij" : een.functie()) + ": " + blad.vraag().bij(een.cijfer()));
        wie.addClassName("vet");
        Div kop = new Div(wie);
        kop.addClassName("rij-v");
        if (een.anders()) {
            Span anders = new Span("Weegt anders dan het midden");
            anders.addClassNames("klein", "stil");
            kop.add(anders);
        }
        ListItem regel = new ListItem(kop);
        if (!een.toelichting().isEmpty()) {
            Paragraph tekst = new Paragraph(een.toelichting());
            tekst.addClassName("casus-tekst");
            tekst.getElement().setAttribute("dir", "auto");
            regel.add(tekst);
        }
        return regel;
    }
}
