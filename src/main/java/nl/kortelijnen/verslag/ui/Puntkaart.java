package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.inlezen.Punttype;

/** One point: checked or not, its text, its type, the way to its paragraph, and what more one may do. */
final class Puntkaart extends ListItem {

    private final Punt punt;
    private final UUID onderdeel;
    private final Puntacties acties;
    private final Div inhoud = new Div();
    private final Checkbox vink = new Checkbox();

    Puntkaart(Punt punt, UUID onderdeel, List<String> namen, Puntacties acties, IntConsumer bijAlinea) {
        this.punt = punt;
        this.onderdeel = onderdeel;
        this.acties = acties;
        vink.setValue(punt.nagekeken());
        vink.setAriaLabel("Nagekeken: " + begin(punt.tekst()));
        vink.addValueChangeListener(gewijzigd -> acties.zetNagekeken(punt, gewijzigd.getValue()));
        inhoud.addClassName("punt-inhoud");
        toonTekst();
        Div rij = new Div(typekeuze());
        rij.addClassName("rij-v");
        Integer alinea = punt.alinea();
        if (alinea != null) {
            rij.add(naarAlinea(alinea, bijAlinea));
        }
        if (namen.stream()
                .anyMatch(naam -> punt.tekst().contains(naam) || punt.antwoord().contains(naam))) {
            rij.add(new Pil(Pil.Toon.WACHT, "profiel", "Naam weglaten?"));
        }
        rij.add(meer());
        add(vink, new Div(inhoud, rij));
    }

    boolean hoortBij(int alinea) {
        return Objects.equals(punt.alinea(), alinea);
    }

    void merk(int alinea) {
        getElement().getClassList().set("sel", hoortBij(alinea));
    }

    boolean is(UUID ander) {
        return punt.id().equals(ander);
    }

    void neemFocus() {
        vink.focus();
    }

    void gaErheen() {
        vink.focus();
        getElement().executeJs("this.scrollIntoView({block:'center'})");
    }

    private void toonTekst() {
        inhoud.removeAll();
        inhoud.add(new Paragraph(punt.tekst()));
        if (!punt.antwoord().isBlank()) {
            Paragraph antwoord = new Paragraph("Antwoord: " + punt.antwoord());
            antwoord.addClassName("stil");
            inhoud.add(antwoord);
        }
    }

    private Button typekeuze() {
        Button knop = new Button(punt.type().label());
        knop.setIcon(new Icoon(punt.type().icoon()).klein());
        knop.setSuffixComponent(new Icoon("omlaag").klein());
        knop.addThemeVariants(ButtonVariant.LUMO_SMALL);
        knop.addClassNames("soortkeus", punt.type().code());
        knop.setAriaLabel("Soort: " + punt.type().label() + ". Kies een andere");
        knop.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(knop);
        menu.setOpenOnClick(true);
        for (Punttype type : Punttype.values()) {
            menu.addItem(Puntmerk.van(type, type.label()), klik -> acties.zetType(punt, type));
        }
        return knop;
    }

    private static Button naarAlinea(int alinea, IntConsumer bijAlinea) {
        Button knop = Knoppen.stil("alinea " + alinea, klik -> bijAlinea.accept(alinea));
        knop.addThemeVariants(ButtonVariant.LUMO_SMALL);
        knop.addClassName("naar-alinea");
        knop.setAriaLabel("Toon alinea " + alinea + " in de bron");
        return knop;
    }

    private Button meer() {
        Button knop = Knoppen.icoon("meer", "Meer met dit punt: " + begin(punt.tekst()), klik -> {});
        knop.getElement().setAttribute("aria-haspopup", "menu");
        knop.addClassName("punt-meer");
        ContextMenu menu = new ContextMenu(knop);
        menu.setOpenOnClick(true);
        menu.addItem("Bewerk de tekst", klik -> bewerk());
        for (Onderdeel ander : acties.onderdelen()) {
            if (!ander.id().equals(onderdeel)) {
                menu.addItem("Verplaats naar " + ander.naam(), klik -> acties.verplaats(punt, ander));
            }
        }
        menu.addItem("Haal weg", klik -> acties.haalWeg(punt));
        return knop;
    }

    private void bewerk() {
        Puntveld veld = new Puntveld(punt, acties, this::toonTekst);
        inhoud.removeAll();
        inhoud.add(veld);
        veld.begin();
    }

    private static String begin(String tekst) {
        return Nederlands.ingekort(tekst, 60);
    }
}
