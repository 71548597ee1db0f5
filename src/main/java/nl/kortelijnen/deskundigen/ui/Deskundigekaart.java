package nl.kortelijnen.deskundigen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.kortelijnen.deskundigen.Deskundigenvraag;
import nl.kortelijnen.deskundigen.Reden;
import nl.kortelijnen.deskundigen.Voorstel;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** One expert: when free, why proposed, and the three ways to get in touch. */
class Deskundigekaart extends Article {

    /**
     * @param vraag what was looked for; it goes along to the form
     * @param leestMee whether the expert answers here; who does not can be called
     */
    Deskundigekaart(Voorstel voorstel, Deskundigenvraag vraag, boolean bovenaan, boolean leestMee) {
        Professional mens = voorstel.deskundige().professional();
        addClassName("deskundige");
        H2 naam = new H2(new Anchor(Netwerkadres.van(mens.id()), mens.naam()));
        Paragraph functie = new Paragraph(mens.functieEnOrganisatie());
        functie.addClassNames("klein", "stil");
        Div wie = new Div(naam, functie, new Pil(Pil.Toon.GOED, voorstel.vrij()));
        wie.addClassName("wie");
        if (!leestMee) {
            wie.add(new Pil(Pil.Toon.OPEN, "Leest nog niet mee: bel of mail"));
        }
        add(
                new Initialen(mens.naam()).groot(),
                wie,
                waarom(voorstel, bovenaan),
                doen(mens, Vraagadres.consultatie(vraag, mens.id()), bovenaan));
    }

    private static Component waarom(Voorstel voorstel, boolean bovenaan) {
        Div waarom = new Div();
        waarom.addClassName("waarom");
        if (voorstel.redenen().isEmpty()) {
            Paragraph over = new Paragraph(voorstel.deskundige().over());
            over.addClassNames("klein");
            waarom.add(over, Kenmerken.van(voorstel.deskundige(), 4));
            return waarom;
        }
        UnorderedList redenen = new UnorderedList();
        voorstel.redenen().forEach(reden -> redenen.add(rij(reden)));
        waarom.add(new H3((bovenaan ? "Waarom bovenaan: " : "Waarom hier: ") + past(voorstel)), redenen);
        return waarom;
    }

    private static String past(Voorstel voorstel) {
        if (voorstel.gevraagd() == 1) {
            return voorstel.past() == 1 ? "past op wat je vraagt" : "past niet precies";
        }
        return voorstel.past() == voorstel.gevraagd()
                ? "past op alle " + voorstel.gevraagd() + " punten"
                : "past op " + voorstel.past() + " van " + voorstel.gevraagd() + " punten";
    }

    private static ListItem rij(Reden reden) {
        Span zin = new Span();
        int plek = reden.past() || reden.zin().contains(": ") ? reden.zin().indexOf(reden.kern()) : -1;
        if (plek < 0) {
            zin.setText(reden.zin());
        } else {
            Span kern = new Span(reden.kern());
            kern.addClassName("vet");
            zin.add(new Span(reden.zin().substring(0, plek)), kern);
            zin.add(new Span(reden.zin().substring(plek + reden.kern().length())));
        }
        Span hoe = new Span(reden.past() ? "Past: " : "Let op: ");
        hoe.addClassName("sr");
        Span geheel = new Span(hoe, zin);
        ListItem rij = new ListItem(new Icoon(reden.past() ? "vink" : "waarschuwing").klein(), geheel);
        rij.addClassName(reden.past() ? "ja" : "let");
        return rij;
    }

    private static Component doen(Professional mens, String adres, boolean bovenaan) {
        Anchor vraag = Knoppen.link(adres, "consultaties", "Vraag consultatie");
        vraag.getElement().setAttribute("aria-label", "Vraag consultatie aan " + mens.naam());
        if (bovenaan) {
            vraag.addClassName("hoofd");
        }
        Div doen = new Div(vraag);
        doen.addClassName("doen");
        if (!mens.telefoon().isBlank()) {
            doen.add(Knoppen.voor(Knoppen.bel(mens.telefoon(), "Bel"), mens.naam()));
        }
        if (!mens.mail().isBlank()) {
            doen.add(Knoppen.voor(Knoppen.mail(mens.mail(), "Mail"), mens.naam()));
        }
        return doen;
    }
}
