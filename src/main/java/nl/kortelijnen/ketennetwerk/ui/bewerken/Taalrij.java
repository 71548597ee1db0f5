package nl.kortelijnen.ketennetwerk.ui.bewerken;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalniveau;
import nl.kortelijnen.portaal.onderdeel.Taalkeuze;

/** A language that somebody speaks, and how well. */
class Taalrij extends Div {

    private final Taalkeuze taal = new Taalkeuze("Taal");
    private final Select<Taalniveau> niveau = new Select<>();

    Taalrij() {
        addClassName("taalrij");
        niveau.setLabel("Hoe goed?");
        niveau.setItems(Taalniveau.values());
        niveau.setItemLabelGenerator(Taalrij::inWoorden);
        niveau.setValue(Taalniveau.B2);
        add(taal, niveau);
    }

    void vul(Taal welke, Taalniveau hoeGoed) {
        taal.setValue(welke);
        niveau.setValue(hoeGoed);
    }

    Optional<Taal> taal() {
        return Optional.ofNullable(taal.getValue());
    }

    Taalniveau niveau() {
        return niveau.getValue();
    }

    private static String inWoorden(Taalniveau niveau) {
        return switch (niveau) {
            case A1 -> "A1: een paar woorden";
            case A2 -> "A2: eenvoudige zinnen";
            case B1 -> "B1: een gewoon gesprek";
            case B2 -> "B2: een moeilijk gesprek";
            case C1 -> "C1: vloeiend";
            case C2 -> "C2: bijna als moedertaal";
            case MOEDERTAAL -> "Moedertaal";
        };
    }
}
