package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.di.Instantiator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.Conceptopslag;

/**
 * Asks something before a step is taken. A refusal stays in the dialog, with what was typed; what was typed at length and
 * not sent comes back when the same question is asked on the same page, also after signing in again (X05).
 */
public class Vraagdialoog extends Dialog {

    private final String titel;
    private final Div fout = new Div();
    private final List<TextArea> teksten;

    /** @param doen takes the step; may refuse with a rule */
    public Vraagdialoog(String titel, String uitleg, String knop, Runnable doen, Component... velden) {
        this.titel = titel;
        this.teksten = Stream.of(velden)
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .toList();
        setHeaderTitle(titel);
        addClassName("vraagdialoog");
        Div inhoud = new Div(new Paragraph(uitleg));
        inhoud.add(velden);
        inhoud.add(fout);
        inhoud.addClassName("velden");
        add(inhoud);
        getFooter().add(Knoppen.gewoon("Laat maar", klik -> close()), Knoppen.hoofd(knop, klik -> probeer(doen)));
        addAttachListener(erbij -> bewaak(erbij.getUI()));
    }

    private void probeer(Runnable doen) {
        try {
            doen.run();
            getUI().ifPresent(this::gooiWeg);
            close();
        } catch (Fout.RegelGeschonden e) {
            fout.removeAll();
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
        } catch (Fout.BestaatNiet e) {
            close();
            throw e;
        }
    }

    /** Asked of the page's own container: a dialog is made in many places, and none of them is about drafts. */
    private static Conceptopslag concepten(UI ui) {
        return Instantiator.get(ui).getOrCreate(Conceptopslag.class);
    }

    private void bewaak(UI ui) {
        if (!teksten.isEmpty()) {
            Conceptopslag concepten = concepten(ui);
            teksten.forEach(tekst -> concepten.bewaak(tekst, sleutel(ui, tekst)));
        }
    }

    private void gooiWeg(UI ui) {
        teksten.forEach(tekst -> concepten(ui).gooiWeg(sleutel(ui, tekst)));
    }

    /** The page, the question and the field, made unreadable: a title may hold a name. */
    private String sleutel(UI ui, TextArea tekst) {
        String plek = ui.getActiveViewLocation().getPath() + "\n" + titel + "\n" + tekst.getLabel();
        return "dialoog/" + UUID.nameUUIDFromBytes(plek.getBytes(StandardCharsets.UTF_8));
    }
}
