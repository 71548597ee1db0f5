package nl.kortelijnen.huishouden.ui.tekenen;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import org.jspecify.annotations.Nullable;

/** Asks what for, before the drawing or an emergency card leaves the portal (H20, H23). */
class Uitvoerdialoog {

    enum Vorm {
        SVG("Plaatje, scherp op elke maat (SVG)"),
        PNG("Plaatje (PNG)"),
        PDF("Om af te drukken (pdf)"),
        CSV("Lijst voor een rekenblad (CSV)"),
        GRAPHML("Voor een netwerkprogramma (GraphML)"),
        JSON("Alles, om weer in te lezen (JSON)");

        private final String label;

        Vorm(String label) {
            this.label = label;
        }
    }

    interface Uitvoer {
        void maak(String soort, boolean pseudoniemen, boolean toelichtingen, String doel);
    }

    private Uitvoerdialoog() {}

    /** In which form, whether without names, whether with what was written about people, and what for. */
    static Vraagdialoog maak(Uitvoer uitvoer) {
        Select<Vorm> vorm = new Select<>();
        vorm.setLabel("In welke vorm?");
        vorm.setItems(Vorm.values());
        vorm.setItemLabelGenerator(een -> een.label);
        vorm.setValue(Vorm.PDF);
        Checkbox pseudoniemen = new Checkbox("Zonder namen: in het bestand staat dan niemands naam", true);
        Checkbox toelichtingen = new Checkbox("Met de toelichtingen en opmerkingen van professionals", true);
        Runnable past = () -> toelichtingen.setVisible(!pseudoniemen.getValue() && metTekst(vorm.getValue()));
        pseudoniemen.addValueChangeListener(anders -> past.run());
        vorm.addValueChangeListener(anders -> past.run());
        past.run();
        TextField doel = doel("Bijvoorbeeld: meenemen naar het overleg van morgen");
        return new Vraagdialoog(
                "Neem de tekening mee",
                "Een bestand op je eigen toestel is niet meer door het portaal beschermd. Dat je het maakt, en waarvoor, "
                        + "komt in het logboek.",
                "Maak het bestand",
                () -> {
                    Vorm gekozen = Optional.ofNullable(vorm.getValue())
                            .orElseThrow(() -> new Fout.RegelGeschonden("Kies een vorm."));
                    uitvoer.maak(
                            gekozen.name().toLowerCase(Locale.ROOT),
                            pseudoniemen.getValue(),
                            toelichtingen.getValue(),
                            doel.getValue());
                },
                vorm,
                pseudoniemen,
                toelichtingen,
                doel);
    }

    /** A picture has no room for what was written about people. */
    private static boolean metTekst(@Nullable Vorm vorm) {
        return vorm == Vorm.CSV || vorm == Vorm.GRAPHML || vorm == Vorm.JSON;
    }

    static Vraagdialoog noodkaart(Consumer<String> drukAf) {
        TextField doel = doel("Bijvoorbeeld: moeder vroeg om een kaart voor in haar tas");
        return new Vraagdialoog(
                "Druk de noodkaart af",
                "Geef de kaart alleen aan wie hem mag hebben. Dat je hem afdrukt, en waarvoor, komt in het logboek. Wie "
                        + "er op staat en de nummers niet.",
                "Druk af",
                () -> drukAf.accept(doel.getValue()),
                doel);
    }

    static Vraagdialoog vergelijking(Consumer<String> maak) {
        TextField doel = doel("Bijvoorbeeld: de evaluatie met het gezin");
        return new Vraagdialoog(
                "Neem de vergelijking mee",
                "Wat je afdrukt of bewaart is niet meer door het portaal beschermd, en er staan namen in. Dat je het "
                        + "doet, en waarvoor, komt in het logboek.",
                "Ga verder",
                () -> maak.accept(doel.getValue()),
                doel);
    }

    private static TextField doel(String voorbeeld) {
        TextField doel = new TextField("Waarvoor?");
        doel.setMaxLength(200);
        doel.setPlaceholder(voorbeeld);
        return doel;
    }
}
