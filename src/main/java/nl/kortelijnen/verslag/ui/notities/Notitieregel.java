package nl.kortelijnen.verslag.ui.notities;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.verslag.notities.Groepsnotitie;

/** One line of the notes; who may write can change it where it stands. */
final class Notitieregel extends ListItem {

    private final Notitieacties acties;
    private Groepsnotitie notitie;
    private boolean bezig;

    Notitieregel(Groepsnotitie notitie, Notitieacties acties) {
        this.notitie = notitie;
        this.acties = acties;
        addClassName("notitie");
        toon();
    }

    /** What somebody is typing at is never overwritten: keeping it says whether another was first. */
    void ververs(Groepsnotitie nieuw) {
        if (!bezig && !nieuw.equals(notitie)) {
            notitie = nieuw;
            toon();
        }
    }

    boolean bezig() {
        return bezig;
    }

    /** Marks who else is at this line. */
    void zetSchrijver(String naam) {
        getElement().setAttribute("data-schrijver", naam.isEmpty() ? "" : naam + " schrijft hier");
        getElement().getClassList().set("in-gebruik", !naam.isEmpty());
    }

    private void toon() {
        removeAll();
        Span soort = new Span(
                new Icoon(notitie.soort().icoon()).klein(),
                new Span(notitie.soort().label()));
        soort.addClassNames("puntmerk", notitie.soort().code());
        Div tekst = new Div(soort, new Paragraph(notitie.tekst()));
        tekst.addClassName("stapel");
        add(tekst);
        if (acties.magSchrijven()) {
            Div knoppen = new Div(
                    Knoppen.icoon("potlood", "Wijzig: " + kort(), klik -> wijzig()),
                    Knoppen.icoon("weg", "Haal weg: " + kort(), klik -> acties.haalWeg(notitie)));
            knoppen.addClassName("rij-v");
            add(knoppen);
        }
    }

    private void wijzig() {
        bezig = true;
        acties.schrijft(notitie.groep(), notitie.id());
        removeAll();
        Notitieveld veld = new Notitieveld(
                "Bewaar",
                (soort, tekst) -> {
                    acties.wijzig(notitie, soort, tekst);
                    klaar();
                },
                () -> acties.schrijft(notitie.groep(), notitie.id()));
        veld.vul(notitie.soort(), notitie.tekst());
        veld.bijStoppen(this::klaar);
        add(veld);
        veld.focus();
    }

    private void klaar() {
        bezig = false;
        acties.stopt();
        toon();
        acties.kijkOpnieuw();
    }

    private String kort() {
        return notitie.tekst().length() > 40 ? notitie.tekst().substring(0, 40) + "…" : notitie.tekst();
    }
}
