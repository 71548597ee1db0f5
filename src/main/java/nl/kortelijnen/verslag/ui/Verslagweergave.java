package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Kopgegevens;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.Publicatie;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.inlezen.Punttype;

/** The report as it is read: what was said, per part and per type. Never the source. */
final class Verslagweergave extends Article {

    private final boolean adressen;
    private final Function<Punt, Component> stand;
    private int nummer;

    /**
     * @param adressen whether parts and points get ids to link to; once per page
     * @param stand how far a point is
     */
    private Verslagweergave(
            Kopgegevens kop, List<Onderdeel> onderdelen, boolean adressen, Function<Punt, Component> stand) {
        this.adressen = adressen;
        this.stand = stand;
        addClassName("verslagtekst");
        Paragraph lead = new Paragraph(lead(kop));
        lead.addClassName("lead");
        lead.setVisible(!lead.getText().isEmpty());
        add(lead, alineas(kop.inleiding()));
        for (int i = 0; i < onderdelen.size(); i++) {
            add(deel(onderdelen.get(i), i + 1));
        }
        add(alineas(kop.slot()));
    }

    static Verslagweergave van(Publicatie publicatie, Function<Punt, Component> stand) {
        return new Verslagweergave(publicatie.kop(), publicatie.onderdelen(), true, stand);
    }

    static Verslagweergave vanConcept(Concept concept) {
        return new Verslagweergave(concept.kop(), concept.onderdelen(), false, punt -> new Text(""));
    }

    private static String lead(Kopgegevens kop) {
        StringBuilder zin = new StringBuilder();
        Integer deelnemers = kop.deelnemers();
        if (deelnemers != null) {
            zin.append(Nederlands.aantal(deelnemers, "mens", "mensen"));
            if (kop.organisaties().size() > 1) {
                zin.append(" van ").append(kop.organisaties().size()).append(" organisaties of sectoren");
            }
            zin.append(deelnemers == 1 ? " praatte" : " praatten")
                    .append(" met elkaar over hun werk. Dit namen zij mee.");
        }
        return zin.toString();
    }

    private static Div alineas(String tekst) {
        Div blok = new Div();
        blok.addClassName("alineas");
        tekst.lines().filter(regel -> !regel.isBlank()).map(Paragraph::new).forEach(blok::add);
        blok.setVisible(!tekst.isBlank());
        return blok;
    }

    private Div deel(Onderdeel onderdeel, int volgorde) {
        H2 kop = new H2(onderdeel.naam());
        Div deel = new Div(kop, alineas(onderdeel.toelichting()));
        if (adressen) {
            kop.setId("deel-" + volgorde);
            kop.getElement().setAttribute("tabindex", "-1");
        }
        int eerste = nummer;
        for (Punttype type : Punttype.values()) {
            List<Punt> punten = onderdeel.punten(type);
            if (!punten.isEmpty()) {
                deel.add(punten(type, punten, onderdeel, eerste));
            }
        }
        nummer += onderdeel.punten().size();
        return deel;
    }

    private Div punten(Punttype type, List<Punt> punten, Onderdeel onderdeel, int eerste) {
        H3 kop = new H3(new Icoon(type.icoon()), new Span(type.meervoud()));
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("verslagpunten");
        for (Punt punt : punten) {
            lijst.add(rij(punt, eerste + onderdeel.punten().indexOf(punt) + 1));
        }
        kop.setVisible(!onderdeel.naam().startsWith(type.meervoud()));
        Div blok = new Div(kop, lijst);
        blok.addClassNames("puntsoort", type.code());
        return blok;
    }

    private ListItem rij(Punt punt, int plek) {
        ListItem rij = new ListItem(new Paragraph(punt.tekst()));
        if (adressen) {
            rij.setId("punt-" + plek);
            rij.getElement().setAttribute("tabindex", "-1");
        }
        if (!punt.antwoord().isBlank()) {
            Component antwoord = new Paragraph("Antwoord: " + punt.antwoord());
            antwoord.addClassName("stil");
            rij.add(antwoord);
        }
        rij.add(stand.apply(punt));
        return rij;
    }
}
