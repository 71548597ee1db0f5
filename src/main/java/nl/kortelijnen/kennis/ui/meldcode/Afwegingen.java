package nl.kortelijnen.kennis.ui.meldcode;

import com.vaadin.flow.component.html.Div;
import nl.kortelijnen.portaal.onderdeel.Bericht;

/** The five questions of step 5, and what the answers mean; which of those is shown the browser decides. */
class Afwegingen extends Div {

    Afwegingen() {
        addClassName("afwegingen");
        int nummer = 1;
        for (Afweging afweging : Afweging.values()) {
            Div vraag = new Div(
                    Stapdelen.vraag(afweging.name(), nummer++ + ". " + afweging.vraag(), "Ja", "ja", "Nee", "nee"));
            vraag.getElement().setAttribute("data-afweging", afweging.name());
            vraag.getElement().setAttribute("data-beslissend", afweging.beslissend());
            add(vraag);
        }
        Div uitkomsten = new Div();
        uitkomsten.getElement().setAttribute("role", "status");
        for (Afweging afweging : Afweging.values()) {
            boolean meld = afweging.soort().equals("meld");
            String bel = meld ? " Bel 0800-2000. Hulp geven mag daarnaast gewoon doorgaan." : "";
            uitkomsten.add(uitkomst(
                    afweging.name(),
                    new Bericht(meld ? Bericht.Toon.FOUT : Bericht.Toon.GOED, afweging.uitkomst() + bel)));
        }
        uitkomsten.add(
                uitkomst(
                        "direct",
                        new Bericht(
                                Bericht.Toon.FOUT,
                                "Je koos in stap 2 voor eer, dwang, achterlating of verminking: bel direct Veilig Thuis, "
                                        + "0800-2000, wat je hier ook antwoordt.")),
                uitkomst(
                        "hulp",
                        new Bericht(
                                Bericht.Toon.GOED,
                                "Bied of regel hulp, spreek af wanneer het veilig moet zijn en wie dat volgt. Lukt het "
                                        + "niet op tijd, kom dan hier terug.")),
                uitkomst("open", new Bericht(Bericht.Toon.WACHT, "Beantwoord de vragen van boven naar beneden.")));
        add(uitkomsten);
    }

    private static Div uitkomst(String naam, Bericht bericht) {
        Div uitkomst = new Div(bericht);
        uitkomst.getElement().setAttribute("data-uitkomst", naam);
        return uitkomst;
    }
}
