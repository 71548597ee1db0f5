package nl.kortelijnen.verslag.ui.sjabloon;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.kortelijnen.verslag.sjabloon.Sjabloon;

/** In the place of a source: what the template asks for each part. None of it comes into the report. */
public final class Invulhulp extends Section {

    public Invulhulp(Sjabloon sjabloon) {
        addClassNames("bron", "invulhulp");
        getElement().setAttribute("aria-label", "Zo vul je het in");
        Div kop = new Div(new H2("Zo vul je het in"));
        kop.addClassName("deel-kop");
        DescriptionList vragen = new DescriptionList();
        for (Sjabloon.Deel deel : sjabloon.delen()) {
            vragen.add(new DescriptionList.Term(deel.naam()), new DescriptionList.Description(deel.vraag()));
        }
        Paragraph onder = new Paragraph("Een onderdeel dat je niet nodig hebt, haal je weg met het potlood. "
                + "Deze vragen komen niet in het verslag.");
        onder.addClassNames("klein", "stil");
        Div blad = new Div(vragen, onder);
        blad.addClassName("invulvragen");
        add(kop, blad);
    }
}
