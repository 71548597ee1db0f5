package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Notitie;
import nl.kortelijnen.portaal.Conceptopslag;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** Notes: short, about what the work needs, each to be locked or marked as told in confidence. */
class Notitiedeel extends Div {

    private final Huishouden huishouden;
    private final Huishoudens huishoudens;
    private final Conceptopslag concepten;
    private final Slotknoppen sloten;
    private final LocalDate vandaag;
    private final Runnable ververs;

    final TextArea tekst = new TextArea("Nieuwe notitie");
    final Select<Lid> vertrouwelijk = new Select<>();

    Notitiedeel(
            Huishouden huishouden,
            Huishoudens huishoudens,
            Conceptopslag concepten,
            Slotknoppen sloten,
            LocalDate vandaag,
            Runnable ververs) {
        this.vandaag = vandaag;
        this.huishouden = huishouden;
        this.huishoudens = huishoudens;
        this.concepten = concepten;
        this.sloten = sloten;
        this.ververs = ververs;
        addClassName("huisvlak");
        if (!huishouden.nood()) {
            add(schrijven());
        }
        add(lijst());
    }

    private Section schrijven() {
        tekst.setMaxLength(Huishoudens.LANGSTE_NOTITIE);
        tekst.setHelperText("Wat is er afgesproken of gezien? Het dossier is ergens anders.");
        concepten.bewaak(tekst, concept());
        vertrouwelijk.setLabel("In vertrouwen verteld door");
        vertrouwelijk.setEmptySelectionAllowed(true);
        vertrouwelijk.setEmptySelectionCaption("Niemand: iedereen in het gezin mag dit lezen");
        vertrouwelijk.setItems(huishouden.leden());
        vertrouwelijk.setItemLabelGenerator(
                lid -> lid == null ? "Niemand: iedereen in het gezin mag dit lezen" : lid.aanduiding());
        Section deel = new Section(
                new H2("Schrijf iets op"), tekst, vertrouwelijk, Knoppen.hoofd("Bewaar notitie", klik -> schrijf()));
        deel.addClassNames("paneel", "notitie-nieuw");
        return deel;
    }

    void schrijf() {
        try {
            UUID van =
                    Optional.ofNullable(vertrouwelijk.getValue()).map(Lid::id).orElse(null);
            huishoudens.schrijf(huishouden.id(), tekst.getValue(), van);
            concepten.gooiWeg(concept());
            ververs.run();
        } catch (Fout.RegelGeschonden fout) {
            tekst.setErrorMessage(fout.bericht());
            tekst.setInvalid(true);
        }
    }

    private String concept() {
        return "huishouden/" + huishouden.id() + "/notitie";
    }

    private Section lijst() {
        Section deel = new Section(new H2("Notities"));
        deel.addClassName("paneel");
        if (huishouden.notities().isEmpty()) {
            deel.add(new LegeStaat("Er zijn nog geen notities die jij mag lezen."));
            return deel;
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("notities");
        huishouden.notities().forEach(notitie -> lijst.add(new ListItem(kaart(notitie))));
        deel.add(lijst);
        return deel;
    }

    private Component kaart(Notitie notitie) {
        Paragraph inhoud = new Paragraph(notitie.tekst());
        inhoud.addClassName("vrije-tekst");
        Span wie = new Span(notitie.door() + " · " + Nederlands.moment(notitie.op(), vandaag));
        wie.addClassNames("klein", "stil");
        Div onder = new Div(wie, vertrouwelijkMerk(notitie), sloten.voor(notitie.onderdeel(), "deze notitie"));
        onder.addClassName("veldkaart-onder");
        if (!huishouden.nood()) {
            onder.add(Knoppen.icoon("weg", "Haal deze notitie weg", klik -> haalWeg(notitie)));
        }
        Div kaart = new Div(inhoud, onder);
        kaart.addClassNames("kaart", "notitie");
        return kaart;
    }

    private Span vertrouwelijkMerk(Notitie notitie) {
        Span merk = new Span();
        huishouden.leden().stream()
                .filter(lid -> lid.id().equals(notitie.vertrouwelijkVan()))
                .findFirst()
                .ifPresent(lid -> {
                    merk.setText("in vertrouwen: " + lid.aanduiding());
                    merk.addClassName("kenmerk");
                });
        return merk;
    }

    private void haalWeg(Notitie notitie) {
        new Vraagdialoog("Notitie weghalen", "De tekst is daarna weg, voor iedereen.", "Haal weg", () -> {
                    huishoudens.haalNotitieWeg(huishouden.id(), notitie.id());
                    ververs.run();
                })
                .open();
    }
}
