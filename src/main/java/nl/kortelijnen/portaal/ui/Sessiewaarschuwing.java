package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.toegang.sessie.Sessieduur;

/** Says that the session is about to end and what one can do. It names the moment and does not count down. */
class Sessiewaarschuwing extends Dialog {

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("H.mm", Nederlands.TAAL);

    private final Instant einde;

    private Sessiewaarschuwing(Sessieduur duur, Runnable blijf, Runnable opnieuw) {
        this.einde = duur.einde();
        String tijd = TIJD.format(ZonedDateTime.ofInstant(einde, Nederlands.TIJDZONE));
        setRole("alertdialog");
        setMaxWidth("min(480px, 94vw)");
        setCloseOnOutsideClick(false);
        if (duur.teVerlengen()) {
            setHeaderTitle("Ben je er nog?");
            add(new Paragraph("Je deed een tijd niets. Om " + tijd
                    + " word je afgemeld, zodat niemand anders verder kan op jouw scherm. Wat je typte is bewaard."));
            getFooter().add(Knoppen.hoofd("Blijf ingelogd", klik -> {
                blijf.run();
                close();
            }));
        } else {
            setHeaderTitle("Log zo opnieuw in");
            add(new Paragraph("Je bent al lang ingelogd. Om " + tijd + " moet je opnieuw inloggen. "
                    + "Je komt daarna terug op deze pagina, en wat je typte is bewaard."));
            getFooter()
                    .add(
                            Knoppen.gewoon("Nog even", klik -> close()),
                            Knoppen.hoofd("Log opnieuw in", klik -> opnieuw.run()));
        }
    }

    /** Shows the warning in this tab, once for each moment. */
    static void open(UI ui, Sessieduur duur, Runnable blijf, Runnable opnieuw) {
        Sessiewaarschuwing vorige = ComponentUtil.getData(ui, Sessiewaarschuwing.class);
        if (vorige != null && vorige.einde.equals(duur.einde())) {
            return;
        }
        sluit(ui);
        Sessiewaarschuwing nieuw = new Sessiewaarschuwing(duur, blijf, opnieuw);
        ComponentUtil.setData(ui, Sessiewaarschuwing.class, nieuw);
        nieuw.open();
    }

    static void sluit(UI ui) {
        Sessiewaarschuwing vorige = ComponentUtil.getData(ui, Sessiewaarschuwing.class);
        if (vorige != null) {
            vorige.close();
            ComponentUtil.setData(ui, Sessiewaarschuwing.class, null);
        }
    }

    static boolean staatOpen(UI ui) {
        return ComponentUtil.getData(ui, Sessiewaarschuwing.class) != null;
    }
}
