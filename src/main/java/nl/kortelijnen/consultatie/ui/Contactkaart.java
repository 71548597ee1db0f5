package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.consultatie.raad.Contact;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** The other side, with the telephone first. */
class Contactkaart extends Div {

    Contactkaart(Contact contact, Component... acties) {
        addClassNames("kaart", "papier", "contactkaart");
        Span naam = new Span(contact.naam());
        naam.addClassName("vet");
        Span onder = new Span(contact.rol() + (contact.talen().isEmpty() ? "" : " · " + contact.talen()));
        onder.addClassNames("klein", "stil");
        Div tekst = new Div(naam, onder);
        tekst.addClassName("stapel");
        Div wie = new Div(new Initialen(contact.naam()), tekst);
        wie.addClassName("rij");
        add(wie);
        if (!contact.telefoon().isEmpty()) {
            add(Knoppen.bel(contact.telefoon(), "Bel " + contact.voornaam() + ": " + contact.telefoon()));
        }
        add(acties);
    }
}
