package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.kortelijnen.consultatie.Consultgesprek;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.dossier.Consultstap;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** The course: what was, where it stands and who is to move, and what still comes. A later step never gets a date. */
class Verlooplijst extends OrderedList {

    private final Consultzinnen zinnen;

    Verlooplijst(Consultzinnen zinnen) {
        this.zinnen = zinnen;
        addClassName("tijdlijn");
    }

    void toon(Consultgesprek gesprek) {
        Consultvraag vraag = gesprek.vraag();
        removeAll();
        add(gevraagd(vraag));
        List<Consultgesprek.Gebeurtenis> stappen = gesprek.gebeurtenissen();
        for (int i = 0; i < stappen.size(); i++) {
            boolean nu = i == stappen.size() - 1 && vraag.stand().loopt();
            add(nu ? nu(stappen.get(i).stap(), vraag) : geweest(stappen.get(i)));
        }
        if (stappen.isEmpty()) {
            add(nu(Consultstap.ZET_OP_BORD, vraag));
        }
        straks(vraag);
    }

    private ListItem gevraagd(Consultvraag vraag) {
        String wanneer = zinnen.moment(vraag.gevraagd())
                + vraag.tijdigheid().zin().map(zin -> " · " + zin).orElse("");
        ListItem punt = punt("Gevraagd", wanneer);
        if (vraag.tijdigheid().vroeg()) {
            punt.add(new Pil(Pil.Toon.GOED, "Vroeg betrokken"));
        }
        return punt;
    }

    private ListItem geweest(Consultgesprek.Gebeurtenis gebeurtenis) {
        String wie = switch (gebeurtenis.stap()) {
            case ZET_OP_BORD, TREK_IN, SLUIT_AF, MELD_KERNGROEP, ESCALEER, DRAAG_OVER -> "";
            case WIJS_TOE, VERDEEL, NEEM_AAN, PAK_VAN_BORD, WIJS_AF, GEEF_DOOR, BEGIN_GESPREK ->
                gebeurtenis.deskundige() == null ? "" : " · " + gebeurtenis.deskundige();
        };
        return punt(naam(gebeurtenis.stap()), zinnen.moment(gebeurtenis.wanneer()) + wie);
    }

    private ListItem nu(Consultstap stap, Consultvraag vraag) {
        ListItem punt = punt(naam(stap), zinnen.aanZet(vraag));
        punt.addClassName("nu");
        punt.getElement().setAttribute("aria-current", "step");
        return punt;
    }

    private void straks(Consultvraag vraag) {
        if (!vraag.stand().loopt()) {
            return;
        }
        if (vraag.stand() == Stand.OP_BORD || vraag.stand() == Stand.TOEGEWEZEN) {
            add(straks("Aangenomen", "Nog geen datum"));
        }
        if (vraag.stand() != Stand.IN_GESPREK) {
            add(straks("In gesprek", "Nog geen antwoord"));
        }
        add(straks("Afgesloten", "Met 2 korte vragen over het advies"));
    }

    private static ListItem straks(String naam, String onder) {
        ListItem punt = punt(naam, onder);
        punt.addClassName("straks");
        return punt;
    }

    private static ListItem punt(String naam, String onder) {
        Span titel = new Span(naam);
        titel.addClassName("verloopnaam");
        Div regel = new Div(onder);
        regel.addClassNames("klein", "stil");
        return new ListItem(titel, regel);
    }

    private static String naam(Consultstap stap) {
        return switch (stap) {
            case ZET_OP_BORD -> "Op het bord";
            case WIJS_TOE -> "Toegewezen";
            case NEEM_AAN, PAK_VAN_BORD -> "Aangenomen";
            case WIJS_AF -> "Terug op het bord";
            case GEEF_DOOR -> "Doorgegeven";
            case BEGIN_GESPREK -> "In gesprek";
            case SLUIT_AF -> "Afgesloten";
            case TREK_IN -> "Ingetrokken";
            case MELD_KERNGROEP, ESCALEER -> "Kerngroep zoekt mee";
            case DRAAG_OVER -> "Overgedragen aan een collega";
            case VERDEEL -> "Toegewezen door de kerngroep";
        };
    }
}
