package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Conceptvelden;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Veldkeuring;
import nl.kortelijnen.portaal.onderdeel.Verbergbaar;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.wie.Rol;

/** Making a household: a name only we know, what one does there, and on what ground. Nothing else is asked. */
@Route(Huishoudadres.NIEUW)
@PageTitle("Maak huishouden · Korte Lijnen")
@StyleSheet("stijl/huishouden.css")
@MetTweedeFactor
@RolesAllowed(Rol.NAAM_PROFESSIONAL)
class NieuwHuishoudenView extends Div implements Verbergbaar {

    private static final String UITLEG = "Een naam die alleen jullie kennen. Geen achternaam, adres of nummer.";

    private final Huishoudens huishoudens;

    final TextField werknaam = new TextField("Werknaam");
    final TextField rol = new TextField("Wat doe jij voor dit huishouden?");
    final Select<Doel> doel = new Select<>();
    final RadioButtonGroup<Grondslag> grondslag = new RadioButtonGroup<>("Op welke grondslag?");
    final TextArea toelichting = new TextArea("Toelichting");
    private final Div melding = new Div();
    private final Conceptvelden concepten = Conceptvelden.bij(this, toelichting);

    NieuwHuishoudenView(Huishoudens huishoudens) {
        this.huishoudens = huishoudens;
        addClassNames("bladzij", "smal");
        melding.addClassName("meldplek");
        Div velden = new Div(werknaam, rol, doel, grondslag, toelichting);
        velden.addClassName("velden");
        richtIn();
        Div acties = new Div(
                Knoppen.hoofd("Maak huishouden", klik -> maak()), Knoppen.link(Huishoudadres.LIJST, "terug", "Terug"));
        acties.addClassName("rij-v");
        add(
                new Paginakop("Maak huishouden")
                        .kruimel(Huishoudadres.LIJST, "Huishoudens", "Nieuw")
                        .onder("Jij wordt de vaste contactpersoon. Daarna voeg je collega's toe."),
                melding,
                velden,
                acties);
    }

    private void richtIn() {
        werknaam.setMaxLength(Werknaam.LANGSTE);
        werknaam.setRequiredIndicatorVisible(true);
        werknaam.setHelperText(UITLEG);
        werknaam.setValueChangeMode(ValueChangeMode.LAZY);
        werknaam.addValueChangeListener(
                anders -> werknaam.setHelperText(Optional.of(anders.getValue().strip())
                        .filter(getypt -> !getypt.isEmpty())
                        .flatMap(getypt -> new Werknaam(getypt).vraag())
                        .orElse(UITLEG)));
        rol.setMaxLength(80);
        rol.setRequiredIndicatorVisible(true);
        rol.setPlaceholder("Bijvoorbeeld: gezinswerker");
        doel.setLabel("Waarvoor?");
        doel.setItems(Doel.values());
        doel.setItemLabelGenerator(Doel::label);
        doel.setValue(Doel.SAMENWERKEN);
        grondslag.setItems(Arrays.stream(Grondslag.values())
                .filter(grond -> grond != Grondslag.TOESTEMMING)
                .toList());
        grondslag.setRenderer(new ComponentRenderer<>(NieuwHuishoudenView::keuze));
        grondslag.setRequiredIndicatorVisible(true);
        grondslag.addClassName("grondkeuze");
        toelichting.setMaxLength(500);
        toelichting.setHelperText("Niet verplicht. Bijvoorbeeld: verwijzing van de huisarts, Jeugdwet.");
    }

    static Div keuze(Grondslag grond) {
        Span naam = new Span(grond.label());
        Paragraph uitleg = new Paragraph(grond.uitleg());
        uitleg.addClassNames("klein", "stil");
        Div keuze = new Div(naam, uitleg);
        keuze.addClassName("stapel");
        return keuze;
    }

    void maak() {
        melding.removeAll();
        if (!new Veldkeuring()
                .keur(werknaam, () -> new Werknaam(werknaam.getValue()).keur())
                .eis(rol, !rol.getValue().isBlank(), "Zeg in een paar woorden wat jij voor dit huishouden doet.")
                .eis(grondslag, grondslag.getValue() != null, "Kies op welke grondslag je dit huishouden vastlegt.")
                .goed()) {
            return;
        }
        try {
            UUID id = huishoudens.maak(
                    new Werknaam(werknaam.getValue()),
                    rol.getValue(),
                    doel.getValue(),
                    grondslag.getValue(),
                    toelichting.getValue());
            concepten.weg();
            Paginawissel.naar(Huishoudadres.van(id));
        } catch (Fout fout) {
            melding.add(new Bericht(Bericht.Toon.FOUT, fout.bericht()));
            melding.scrollIntoView();
        }
    }
}
