package nl.kortelijnen.zoeken.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.zoeken.Zoekresultaat;
import nl.kortelijnen.zoeken.Zoekvraag;

/** The parts above and instead of the hits: how many, which filters, what was probably meant, and ways on. */
final class Trefferlijst {

    private Trefferlijst() {}

    /** "14 treffers", or what an empty question shows. */
    static String telling(Zoekadres adres, Zoekresultaat resultaat) {
        String aantal = Nederlands.aantal(resultaat.totaal(), "treffer", "treffers");
        boolean opDag = adres.tekst().isEmpty() || adres.volgorde() == Zoekvraag.Volgorde.NIEUWSTE;
        return opDag && resultaat.totaal() > 0 ? aantal + ", het nieuwste eerst" : aantal;
    }

    /** A link per filter that takes it away, and one that takes away all. */
    static Div filters(Zoekadres adres) {
        Div rij = new Div();
        rij.addClassName("rij-v");
        adres.filters()
                .forEach((facet, waarden) -> waarden.forEach(waarde -> {
                    Span weg = new Span("weghalen");
                    weg.addClassName("sr");
                    Anchor link = new Anchor(
                            adres.met(facet, waarde, false).url(),
                            new Span(facet.label(waarde)),
                            weg,
                            new Icoon("kruis").klein());
                    link.addClassName("kenmerk");
                    rij.add(link);
                }));
        if (rij.getComponentCount() > 1) {
            Anchor alles = new Anchor(adres.zonderFilters().url(), "Wis filters");
            alles.addClassName("klein");
            rij.add(alles);
        }
        return rij;
    }

    /** Two links, of which the one that holds is no link. */
    static Div volgorde(Zoekadres adres) {
        Div rij = new Div(
                new Span("Volgorde:"),
                keuze(adres, Zoekvraag.Volgorde.PASSEND, "wat het best past"),
                keuze(adres, Zoekvraag.Volgorde.NIEUWSTE, "nieuwste eerst"));
        rij.addClassNames("rij-v", "klein", "volgordekeuze");
        return rij;
    }

    private static Anchor keuze(Zoekadres adres, Zoekvraag.Volgorde volgorde, String naam) {
        Anchor link = new Anchor(adres.met(volgorde).url(), naam);
        if (adres.volgorde() == volgorde) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** The other words that were looked for, each to be switched off, and those that were. */
    static Component ookGezocht(Zoekadres adres, List<String> woorden) {
        Div rij = new Div();
        rij.addClassNames("rij-v", "klein");
        woorden.forEach(woord -> rij.add(woord(adres.zonder(woord, true), woord, "niet meer zoeken", "kruis", false)));
        adres.zonder().forEach(woord -> rij.add(woord(adres.zonder(woord, false), woord, "weer zoeken", "plus", true)));
        int aantal = woorden.size();
        NativeDetails vak = new NativeDetails(
                aantal == 0
                        ? "Andere woorden staan uit"
                        : "Ook gezocht op " + Nederlands.aantal(aantal, "ander woord", "andere woorden"),
                rij);
        vak.addClassNames("ook-gezocht", "klein");
        vak.setOpen(!adres.zonder().isEmpty());
        return vak;
    }

    private static Anchor woord(Zoekadres naar, String woord, String wat, String icoon, boolean uit) {
        Span doet = new Span(wat);
        doet.addClassName("sr");
        Anchor link = new Anchor(naar.url(), new Span(woord), doet, new Icoon(icoon).klein());
        link.addClassName("kenmerk");
        link.setClassName("uit", uit);
        return link;
    }

    /** Between what fits and what mostly only shares a word with the question. */
    static Paragraph zijdelings(Zoekadres adres) {
        Paragraph lijn = new Paragraph(
                "Hieronder past het minder goed bij “" + adres.tekst() + "”: vaak komt er maar een woord in voor.");
        lijn.addClassNames("klein", "stil", "zijdelings");
        return lijn;
    }

    static Paragraph bedoelde(Zoekadres adres, String bedoelde) {
        Paragraph regel = new Paragraph(
                new Span("Niet elk woord komt voor. Bedoelde je "),
                new Anchor(adres.metTekst(bedoelde).url(), bedoelde),
                new Span("?"));
        regel.addClassName("klein");
        return regel;
    }

    /** Repeats the question and never leaves somebody standing. */
    static Div niets(Zoekadres adres) {
        String vraag = adres.tekst().isEmpty() ? "deze filters" : "“" + adres.tekst() + "”";
        Div wegen = new Div();
        wegen.addClassName("rij-v");
        if (!adres.filters().isEmpty()) {
            wegen.add(Knoppen.link(adres.zonderFilters().url(), "kruis", "Zoek zonder filters"));
        }
        wegen.add(
                Knoppen.link(Paginas.KENNIS, "kennis", "Bekijk alle kennis"),
                Knoppen.link(Paginas.DESKUNDIGEN, "deskundigen", "Vind een deskundige"),
                Knoppen.link(Paginas.CONSULTATIE_VRAGEN, "consultaties", "Vraag consultatie"));
        Paragraph zin = new Paragraph("Niets gevonden voor " + vraag + ".");
        zin.addClassName("vet");
        Div niets = new Div(
                zin,
                new Paragraph("Kijk of het goed gespeld is, of zeg het met minder of andere woorden. "
                        + "Kom je er niet uit? Vraag het een deskundige: die denkt graag mee."),
                wegen);
        niets.addClassName("niets-gevonden");
        return niets;
    }
}
