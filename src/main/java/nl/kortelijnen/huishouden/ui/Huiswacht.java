package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.UUID;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.toegang.betrokkenheid.Meekijkers;

/**
 * Keeps a page about a household open only as long as its reader may see it. When a right ends, the page and every
 * dialog over it make way for one sentence.
 */
public class Huiswacht<P extends Component & HasComponents> {

    private final P pagina;
    private final Meekijkers meekijkers;
    private final Runnable ververs;
    private UUID huishouden = new UUID(0, 0);
    private Runnable los = () -> {};

    /** @param ververs called in the page's own turn when rights changed and its reader still may see it */
    public Huiswacht(P pagina, Meekijkers meekijkers, Runnable ververs) {
        this.pagina = pagina;
        this.meekijkers = meekijkers;
        this.ververs = ververs;
        pagina.addAttachListener(erbij -> volg(erbij.getUI()));
        pagina.addDetachListener(eraf -> los.run());
    }

    /** The page shows this household from now on. */
    public void bij(UUID huishouden) {
        this.huishouden = huishouden;
        pagina.getUI().ifPresent(this::volg);
    }

    private void volg(UI ui) {
        los.run();
        los = meekijkers.volg(huishouden, () -> ui.access(ververs::run), () -> ui.access(this::sluit));
    }

    void sluit() {
        pagina.getUI()
                .ifPresent(ui -> ui.getChildren()
                        .filter(Dialog.class::isInstance)
                        .map(Dialog.class::cast)
                        .toList()
                        .forEach(Dialog::close));
        pagina.removeAll();
        pagina.add(
                new Paginakop("Dit huishouden is gesloten"),
                new Bericht(
                        Bericht.Toon.WACHT,
                        "Je bent niet meer betrokken bij dit huishouden, of de grondslag is verlopen. "
                                + "Vraag het de vaste contactpersoon als dit niet klopt.",
                        Knoppen.link(Huishoudadres.LIJST, "terug", "Naar je huishoudens")));
    }
}
