package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** A part of a form: what it is about and why we ask, with its fields beside it; on a narrow screen below it. */
public class Formulierblok extends Section {

    private final Div velden = new Div();

    /** @param uitleg one sentence; empty when the title says it all */
    public Formulierblok(String titel, String uitleg, Component... velden) {
        addClassName("formulierblok");
        Header kop = new Header(new H2(titel));
        if (!uitleg.isEmpty()) {
            Paragraph regel = new Paragraph(uitleg);
            regel.addClassNames("klein", "stil");
            kop.add(regel);
        }
        this.velden.addClassName("formulierblok-velden");
        this.velden.add(velden);
        add(kop, this.velden);
    }

    /** The same arrangement for a part that made its own heading: that and the paragraph below it go to the side. */
    public static <S extends Section> S schik(S deel) {
        Header kop = new Header();
        Div rest = new Div();
        rest.addClassName("formulierblok-velden");
        List<Component> delen = deel.getChildren().toList();
        for (int plek = 0; plek < delen.size(); plek++) {
            boolean hoortErboven = plek == 0 || plek == 1 && delen.get(plek) instanceof Paragraph;
            (hoortErboven ? kop : rest).add(delen.get(plek));
        }
        deel.addClassName("formulierblok");
        deel.add(kop, rest);
        return deel;
    }

    public final void zet(Component... nieuw) {
        velden.add(nieuw);
    }

    /** Fields that belong together, side by side where there is room. */
    public static Div naast(Component... velden) {
        Div rij = new Div(velden);
        rij.addClassName("veldennaast");
        return rij;
    }
}
