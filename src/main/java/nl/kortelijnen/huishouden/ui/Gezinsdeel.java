package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Veld;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** Who belongs to the household, added by typing and Enter, and what is kept about it: only what somebody chose to add. */
class Gezinsdeel extends Div {

    private final Huishouden huishouden;
    private final Huishoudens huishoudens;
    private final Slotknoppen sloten;
    private final Runnable ververs;
    private final UnorderedList lijst = new UnorderedList();
    private final Div velden = new Div();
    private final Div nogLeeg = new Div();

    Gezinsdeel(Huishouden huishouden, Huishoudens huishoudens, Slotknoppen sloten, Runnable ververs) {
        this.huishouden = huishouden;
        this.huishoudens = huishoudens;
        this.sloten = sloten;
        this.ververs = ververs;
        addClassName("huisvlak");
        add(leden(), velden());
    }

    private Section leden() {
        Section deel = new Section(new H2("Wie horen erbij"));
        deel.addClassName("paneel");
        lijst.addClassName("regels");
        huishouden.leden().forEach(lid -> lijst.add(new Lidregel(huishouden, lid, huishoudens, ververs)));
        deel.add(lijst);
        if (!huishouden.nood()) {
            deel.add(erbij());
        }
        return deel;
    }

    private Div erbij() {
        TextField naam = new TextField("Wie hoort erbij?");
        naam.setId("lid-erbij");
        naam.setPlaceholder("Bijvoorbeeld: moeder, oudste zoon, Sami");
        naam.setHelperText("Een rol of een voornaam. Druk op Enter voor de volgende.");
        naam.setMaxLength(Huishoudens.LANGSTE_AANDUIDING);
        naam.addKeyPressListener(Key.ENTER, toets -> voegToe(naam));
        Button knop = Knoppen.met(Knoppen.gewoon("Voeg toe", klik -> voegToe(naam)), "plus");
        Div rij = new Div(naam, knop);
        rij.addClassName("lid-erbij");
        return rij;
    }

    private void voegToe(TextField naam) {
        try {
            Lid lid = new Lid(UUID.randomUUID(), naam.getValue().strip(), "", false);
            huishoudens.voegLidToe(huishouden.id(), lid);
            lijst.add(new Lidregel(huishouden, lid, huishoudens, ververs));
            naam.clear();
            naam.setInvalid(false);
            naam.focus();
        } catch (Fout.RegelGeschonden fout) {
            naam.setInvalid(true);
            naam.setErrorMessage(fout.bericht());
        }
    }

    private Section velden() {
        Section deel = new Section(new H2("Wat we bewaren"));
        deel.addClassName("paneel");
        velden.addClassName("veldkaarten");
        huishouden.velden().keySet().stream().sorted().forEach(veld -> velden.add(kaart(veld)));
        deel.add(velden);
        if (!huishouden.nood()) {
            Paragraph uitleg =
                    new Paragraph("Niets is verplicht. Voeg alleen toe wat jullie nodig hebben om samen te werken.");
            uitleg.addClassNames("klein", "stil");
            nogLeeg.addClassName("rij-v");
            Arrays.stream(Veld.values())
                    .filter(veld -> !huishouden.velden().containsKey(veld))
                    .forEach(veld -> nogLeeg.add(erbij(veld)));
            deel.add(uitleg, nogLeeg);
        }
        return deel;
    }

    private Button erbij(Veld veld) {
        Button knop = Knoppen.gewoon(veld.label(), klik -> {});
        knop.addClickListener(klik -> {
            nogLeeg.remove(knop);
            Veldkaart kaart = kaart(veld);
            velden.add(kaart);
            kaart.focus();
        });
        return Knoppen.met(knop, "plus");
    }

    private Veldkaart kaart(Veld veld) {
        return new Veldkaart(huishouden, veld, huishoudens, sloten);
    }
}
