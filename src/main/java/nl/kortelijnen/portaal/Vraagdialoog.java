package nl.kortelijnen.portaal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.kortelijnen.gedeeld.Fout;

/** Asks something before a step is taken. A refusal stays in the dialog, with what was typed. */
public class Vraagdialoog extends Dialog {

    private final Div fout = new Div();

    /** @param doen takes the step; may refuse with a rule */
    public Vraagdialoog(String titel, String uitleg, String knop, Runnable doen, Component... velden) {
        setHeaderTitle(titel);
        addClassName("vraagdialoog");
        Div inhoud = new Div(new Paragraph(uitleg));
        inhoud.add(velden);
        inhoud.add(fout);
        inhoud.addClassName("velden");
        add(inhoud);
        getFooter().add(Knoppen.gewoon("Laat maar", klik -> close()), Knoppen.hoofd(knop, klik -> probeer(doen)));
    }

    private void probeer(Runnable doen) {
        try {
            doen.run();
            close();
        } catch (Fout.RegelGeschonden e) {
            fout.removeAll();
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
        } catch (Fout.BestaatNiet e) {
            close();
            throw e;
        }
    }
}
