package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** Asks for one text before something is done; a refusal is shown by the field and nothing is lost. */
final class Redenvraag extends Dialog {

    final TextArea veld = new TextArea();

    Redenvraag(String titel, String uitleg, String label, String doe, Consumer<String> bijTekst) {
        setHeaderTitle(titel);
        setWidth("min(480px, 94vw)");
        veld.setLabel(label);
        veld.setWidthFull();
        veld.setMinRows(3);
        veld.setMaxLength(2000);
        Paragraph zin = new Paragraph(uitleg);
        zin.addClassName("stil");
        add(zin, veld);
        getFooter().add(Knoppen.stil("Annuleer", klik -> close()), Knoppen.hoofd(doe, klik -> probeer(bijTekst)));
        addOpenedChangeListener(open -> {
            if (open.isOpened()) {
                veld.focus();
            }
        });
    }

    private void probeer(Consumer<String> bijTekst) {
        try {
            bijTekst.accept(veld.getValue());
            close();
        } catch (Fout.RegelGeschonden fout) {
            veld.setInvalid(true);
            veld.setErrorMessage(fout.bericht());
            veld.focus();
        }
    }
}
