package nl.kortelijnen.ketennetwerk.ui.bewerken;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;

/** What stands below every form of the network: keep it, or leave it. */
class Formulierslot extends Div {

    /**
     * @param terug where "Laat maar" leads
     * @param bewaren keeps what is filled in; gives the address to go to, or nothing while something must be mended
     */
    Formulierslot(String knop, String gelukt, String terug, Supplier<Optional<String>> bewaren) {
        addClassName("formulierslot");
        add(
                Knoppen.hoofd(
                        knop,
                        klik -> bewaren.get().ifPresent(adres -> {
                            Toast.gelukt(gelukt);
                            Paginawissel.naar(adres);
                        })),
                Knoppen.link(terug, "terug", "Laat maar"));
    }

    /** Runs this, and shows a refusal above the fields. */
    static Optional<String> probeer(Persoonsformulier formulier, Supplier<String> doen) {
        try {
            return Optional.of(doen.get());
        } catch (Fout.RegelGeschonden e) {
            formulier.toon(e);
            return Optional.empty();
        }
    }
}
