package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.verslag.Publicatie;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.ui.versie.Versieverloop;

/** Above a published report: what it is called, which version this is, and how to take it along. */
final class Verslagkop extends Div {

    private Verslagkop(Publicatie publicatie, Component... erbij) {
        addClassName("verslag-kop");
        Paragraph boven =
                new Paragraph("Openbaar verslag · gepubliceerd op " + Versieverloop.dag(publicatie.gepubliceerd())
                        + (publicatie.nummer() > 1 ? " · versie " + publicatie.nummer() : ""));
        boven.addClassNames("klein", "stil");
        add(boven, new H1(publicatie.kop().titel()));
        if (publicatie.voorbeeld()) {
            add(VerslagenView.voorbeeld());
        }
        Div acties = new Div(
                bestand(Verslagadres.pdf(publicatie.slug(), publicatie.nummer()), "Download als PDF"),
                bestand(Verslagadres.word(publicatie.slug(), publicatie.nummer()), "Download voor Word"),
                Knoppen.stil("Print", klik -> UI.getCurrent().getPage().executeJs("window.print()")));
        acties.add(erbij);
        acties.addClassName("rij-v");
        add(acties);
    }

    static Verslagkop van(Publicatie publicatie, Publicatie nieuwste, Component... acties) {
        Verslagkop kop = new Verslagkop(publicatie, acties);
        if (publicatie.nummer() < nieuwste.nummer()) {
            Anchor nieuw = new Anchor(Verslagadres.lees(nieuwste.slug()), "Lees de nieuwste");
            nieuw.addClassNames("knop", "kl");
            kop.add(new Bericht(
                    Bericht.Toon.WACHT,
                    "Dit is versie " + publicatie.nummer() + ". Op " + Versieverloop.dag(nieuwste.gepubliceerd())
                            + " kwam er een nieuwere, versie " + nieuwste.nummer() + ".",
                    nieuw));
        } else if (!publicatie.eerdere().isEmpty()) {
            Publicatie.Eerdere vorige = publicatie.eerdere().getFirst();
            Anchor verschil = new Anchor("#versies", "Bekijk het verschil");
            verschil.getElement().setAttribute("router-ignore", true);
            kop.add(new Bericht(
                    Bericht.Toon.RUSTIG,
                    "Dit is versie " + publicatie.nummer() + ". Die vervangt versie " + vorige.nummer() + " van "
                            + Versieverloop.dag(vorige.gepubliceerd()) + ". Anders is: " + publicatie.wijziging(),
                    verschil));
        }
        return kop;
    }

    private static Anchor bestand(String adres, String tekst) {
        Anchor link = Knoppen.link(adres, "download", tekst);
        link.getElement().setAttribute("router-ignore", true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
