package nl.kortelijnen.deskundigen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.deskundigen.Deskundigenvraag;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Taalkeuze;
import org.jspecify.annotations.Nullable;

/** The five wishes. On a phone they fold into one line with "Wijzig". Tells of changes by the user only. */
class Vraagbalk extends Div {

    final Taalkeuze taal = new Taalkeuze("Taal");
    final ComboBox<Code> cultuur = new ComboBox<>("Cultuur");
    final ComboBox<Code> thema = new ComboBox<>("Thema");
    final ComboBox<Werkwijze> werkwijze = new ComboBox<>("Werkwijze");
    final Datumveld op = new Datumveld("Datum");
    private final Div velden = new Div();
    private final Div kort = new Div();
    private final Span eersteRegel = new Span();
    private final Span tweedeRegel = new Span();
    private final Button wijzig = Knoppen.stil("Wijzig", klik -> klap());

    Vraagbalk(LocalDate vandaag, Consumer<Deskundigenvraag> bijWijziging) {
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", "Wat moet de deskundige kunnen?");
        cultuur.setItems(Codelijst.CULTUREN.alle());
        cultuur.setItemLabelGenerator(Code::label);
        thema.setItems(Codelijst.THEMAS.alle());
        thema.setItemLabelGenerator(Code::label);
        werkwijze.setItems(Werkwijze.values());
        werkwijze.setItemLabelGenerator(Werkwijze::label);
        Stream.of(taal, cultuur, thema, werkwijze).forEach(veld -> {
            veld.setClearButtonVisible(true);
            veld.setPlaceholder("Alle");
        });
        op.setClearButtonVisible(true);
        op.setPlaceholder("Elke dag");
        op.setMin(vandaag);
        Stream.of(taal, cultuur, thema, werkwijze)
                .forEach(veld -> veld.addValueChangeListener(gekozen -> meld(gekozen.isFromClient(), bijWijziging)));
        op.addValueChangeListener(gekozen -> meld(gekozen.isFromClient(), bijWijziging));
        velden.addClassName("vraagbalk");
        velden.setId("vraagvelden");
        velden.add(taal, cultuur, thema, werkwijze, op);
        eersteRegel.addClassName("vet");
        tweedeRegel.addClassNames("klein", "stil");
        kort.addClassName("vraagkort");
        kort.add(new Div(eersteRegel, tweedeRegel), wijzig);
        wijzig.getElement().setAttribute("aria-controls", "vraagvelden");
        add(kort, velden);
        open(false);
    }

    private void meld(boolean doorGebruiker, Consumer<Deskundigenvraag> bijWijziging) {
        if (doorGebruiker) {
            toonKort();
            bijWijziging.accept(waarde());
        }
    }

    /** Shows a question that came with the address; without one the fields are open on a phone too. */
    void toon(Deskundigenvraag vraag) {
        taal.setValue(Optional.ofNullable(vraag.taal()).flatMap(Taal::bekend).orElse(null));
        cultuur.setValue(code(Codelijst.CULTUREN, vraag.cultuur()));
        thema.setValue(code(Codelijst.THEMAS, vraag.thema()));
        werkwijze.setValue(vraag.werkwijze());
        op.setValue(vraag.op());
        toonKort();
        open(vraag.equals(Deskundigenvraag.ALLES));
    }

    void kiesAndereDag() {
        open(true);
        op.focus();
    }

    private void klap() {
        open(!velden.hasClassName("open"));
    }

    private void open(boolean open) {
        velden.setClassName("open", open);
        kort.setClassName("open", open);
        wijzig.setText(open ? "Klap in" : "Wijzig");
        wijzig.getElement().setAttribute("aria-expanded", String.valueOf(open));
        wijzig.setAriaLabel(open ? "Klap in: de wensen" : "Wijzig de wensen");
    }

    private void toonKort() {
        Deskundigenvraag vraag = waarde();
        String eerste = Stream.of(
                        naam(taal.getValue()),
                        vraag.werkwijze() == null
                                ? ""
                                : vraag.werkwijze().label().toLowerCase(Nederlands.TAAL))
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
        String tweede = Stream.of(
                        label(cultuur.getValue()), label(thema.getValue()).toLowerCase(Nederlands.TAAL))
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(" · "));
        eersteRegel.setText(
                eerste.isEmpty()
                        ? "Wat moet de deskundige kunnen?"
                        : eerste.substring(0, 1).toUpperCase(Nederlands.TAAL) + eerste.substring(1));
        tweedeRegel.removeAll();
        tweedeRegel.add(new Span(tweede));
        if (vraag.op() != null) {
            Span dag = new Span(Nederlands.datum(vraag.op()));
            dag.addClassName("nw");
            tweedeRegel.add(new Span(tweede.isEmpty() ? "" : " · "), dag);
        }
    }

    private Deskundigenvraag waarde() {
        Taal gekozen = taal.getValue();
        return new Deskundigenvraag(
                gekozen == null ? null : gekozen.code(),
                codeVan(cultuur.getValue()),
                codeVan(thema.getValue()),
                werkwijze.getValue(),
                op.getValue());
    }

    private static @Nullable Code code(Codelijst lijst, @Nullable String code) {
        return code == null || !lijst.bevat(code) ? null : new Code(code, lijst.label(code));
    }

    private static @Nullable String codeVan(@Nullable Code code) {
        return code == null ? null : code.code();
    }

    private static String label(@Nullable Code code) {
        return code == null ? "" : code.label();
    }

    private static String naam(@Nullable Taal taal) {
        return taal == null ? "" : taal.naam();
    }
}
