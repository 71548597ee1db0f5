package nl.kortelijnen.verslag.ui.terug;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.verslag.Concept;

/** Undo and redo of what was changed in a draft. */
public final class Terugknoppen extends Div {

    private final Terugweg weg = new Terugweg();
    private final Terugweg.Terugzetter zetter;
    private final Consumer<Concept> bijTerug;
    private final Button terug = Knoppen.icoon("ongedaan", "Maak de laatste wijziging ongedaan", klik -> gaTerug());
    private final Button vooruit = Knoppen.icoon("opnieuw", "Doe de wijziging opnieuw", klik -> gaVooruit());

    /** @param bijTerug the draft was put back: show it anew */
    public Terugknoppen(Terugweg.Terugzetter zetter, Consumer<Concept> bijTerug) {
        this.zetter = zetter;
        this.bijTerug = bijTerug;
        addClassNames("rij-v", "terugknoppen");
        add(terug, vooruit);
        toon();
    }

    public void geopend(Concept concept) {
        weg.geopend(concept);
        toon();
    }

    public void gewijzigd(Concept concept) {
        weg.gewijzigd(concept);
        toon();
    }

    private void gaTerug() {
        probeer(() -> bijTerug.accept(weg.gaTerug(zetter)));
        (terug.isEnabled() ? terug : vooruit).focus();
    }

    private void gaVooruit() {
        probeer(() -> bijTerug.accept(weg.gaVooruit(zetter)));
        (vooruit.isEnabled() ? vooruit : terug).focus();
    }

    private void probeer(Runnable stap) {
        try {
            stap.run();
        } catch (Fout.RegelGeschonden | Fout.BestaatNiet fout) {
            Toast.fout(fout.bericht());
        }
        toon();
    }

    private void toon() {
        terug.setEnabled(weg.kanTerug());
        vooruit.setEnabled(weg.kanVooruit());
    }
}
