package nl.kortelijnen.ketennetwerk.ui.bewerken;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Toast;
import org.jspecify.annotations.Nullable;

/** What stands below every form of the network: keep it, or leave it. */
class Formulierslot extends Div {

    /** Keeps what is filled in; gives the address to go to, or null while something must be mended. */
    interface Bewaren extends Supplier<@Nullable String> {}

    Formulierslot(String knop, String gelukt, String terug, Bewaren bewaren) {
        addClassName("formulierslot");
        add(
                Knoppen.hoofd(knop, klik -> {
                    String adres = bewaren.get();
                    if (adres != null) {
                        Toast.gelukt(gelukt);
                        UI.getCurrent().navigate(adres);
                    }
                }),
                Knoppen.link(terug, "terug", "Laat maar"));
    }

    /** Runs this, and shows a refusal above the fields. */
    static @Nullable String probeer(Persoonsformulier formulier, Supplier<String> doen) {
        try {
            return doen.get();
        } catch (Fout.RegelGeschonden e) {
            formulier.toon(e);
            return null;
        }
    }
}
