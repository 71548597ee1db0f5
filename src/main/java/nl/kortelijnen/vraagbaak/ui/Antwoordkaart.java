package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.vraagbaak.Kanaalantwoord;
import nl.kortelijnen.vraagbaak.Kanaalgesprek;
import nl.kortelijnen.vraagbaak.Kanaalgesprek.Mag;
import nl.kortelijnen.vraagbaak.Onthulling;

/** An answer with what others added to it; of a merged one each line with where it comes from. */
final class Antwoordkaart extends Article {

    private final Antwoordacties acties;
    private final LocalDate vandaag;

    Antwoordkaart(Kanaalgesprek gesprek, Kanaalantwoord antwoord, Antwoordacties acties, LocalDate vandaag) {
        this.acties = acties;
        this.vandaag = vandaag;
        boolean hielp = Objects.equals(gesprek.vraag().aanvaard(), antwoord.id());
        addClassNames("kaart", "antwoord");
        setId("antwoord-" + antwoord.id());
        if (hielp) {
            addClassName("hielp");
        }
        add(kop(antwoord, hielp));
        alineas(antwoord.tekst()).forEach(this::add);
        if (antwoord.samenvatting() != null) {
            add(samenvatting(antwoord.samenvatting()));
        }
        toonOnthullingen(gesprek.onthullingen().getOrDefault(antwoord.id(), List.of()));
        if (!antwoord.aanvullingen().isEmpty()) {
            add(aanvullingen(gesprek, antwoord));
        }
        add(knoppen(gesprek, antwoord, hielp));
    }

    static List<Paragraph> alineas(String tekst) {
        return tekst.lines()
                .filter(regel -> !regel.isBlank())
                .map(Paragraph::new)
                .toList();
    }

    private Header kop(Kanaalantwoord antwoord, boolean hielp) {
        H3 wie = new H3(antwoord.afzender().weergave());
        Span wanneer = new Span(Nederlands.moment(antwoord.geschreven(), vandaag)
                + (antwoord.veranderd() == null
                        ? ""
                        : " · verbeterd " + Nederlands.moment(antwoord.veranderd(), vandaag)));
        wanneer.addClassNames("klein", "stil");
        Div tekst = new Div(wie, wanneer);
        tekst.addClassName("stapel");
        Header kop = new Header(tekst);
        if (hielp) {
            kop.add(new Pil(Pil.Toon.GOED, "Dit hielp"));
        }
        return kop;
    }

    private static Div samenvatting(Kanaalantwoord.Samenvatting van) {
        Paragraph waar = new Paragraph(
                new Span("Wat " + Nederlands.aantal(van.groepen(), "subgroep", "subgroepen") + " opschreven bij "),
                new Anchor(Verslagadres.bijeenkomst(van.bijeenkomst()), van.titel()));
        waar.addClassNames("klein", "stil");
        Div blok = new Div(waar);
        blok.addClassName("samenvatting");
        String onderwerp = "";
        UnorderedList lijst = new UnorderedList();
        for (Kanaalantwoord.Regel regel : van.regels()) {
            if (!regel.onderwerp().equals(onderwerp)) {
                onderwerp = regel.onderwerp();
                lijst = new UnorderedList();
                blok.add(new H4(onderwerp), lijst);
            }
            lijst.add(new ListItem(new Span(regel.tekst()), herkomst(regel)));
        }
        return blok;
    }

    private static Span herkomst(Kanaalantwoord.Regel regel) {
        Span waar = new Span(String.join(
                "; ",
                regel.herkomst().stream()
                        .map(bron -> "groep " + bron.groep() + " (" + bron.naam() + "), regel " + bron.regel())
                        .toList()));
        waar.addClassNames("klein", "stil", "regelherkomst");
        return waar;
    }

    private Div aanvullingen(Kanaalgesprek gesprek, Kanaalantwoord antwoord) {
        Div blok = new Div();
        blok.addClassName("aanvullingen");
        antwoord.aanvullingen().forEach(een -> {
            Span wie = new Span("Aanvulling van " + een.afzender().weergave() + " · "
                    + Nederlands.moment(een.geschreven(), vandaag));
            wie.addClassNames("klein", "stil");
            Div rij = new Div(wie);
            alineas(een.tekst()).forEach(rij::add);
            if (gesprek.mag().modereren() && een.afzender().opFunctie()) {
                rij.add(wieIsDit(een.id()));
            }
            blok.add(rij);
        });
        return blok;
    }

    private void toonOnthullingen(List<Onthulling> keren) {
        keren.forEach(keer -> add(onthulling(keer, vandaag)));
    }

    static Paragraph onthulling(Onthulling keer, LocalDate vandaag) {
        Paragraph zin = new Paragraph(
                new Icoon("oog").klein(),
                new Span(" " + keer.wie() + " zag " + Nederlands.moment(keer.wanneer(), vandaag)
                        + " dat jij dit schreef. Reden: " + keer.reden()));
        zin.addClassNames("klein", "stil");
        return zin;
    }

    private Button wieIsDit(UUID bericht) {
        return Knoppen.met(Knoppen.stil("Wie is dit?", klik -> acties.onthul(bericht)), "oog");
    }

    private Div knoppen(Kanaalgesprek gesprek, Kanaalantwoord antwoord, boolean hielp) {
        Mag mag = gesprek.mag();
        Div rij = new Div();
        rij.addClassName("rij-v");
        if (mag.aanvaarden()) {
            rij.add(
                    hielp
                            ? Knoppen.stil("Dit hielp toch niet", klik -> acties.hielpNiet())
                            : Knoppen.met(Knoppen.gewoon("Dit hielp", klik -> acties.hielp(antwoord)), "vink"));
        }
        if (mag.schrijven()) {
            rij.add(Knoppen.met(Knoppen.gewoon("Vul aan", klik -> acties.vulAan(antwoord)), "plus"));
        }
        if (mag.schrijven() && antwoord.afzender().vanMij()) {
            rij.add(Knoppen.met(Knoppen.stil("Verbeter", klik -> acties.verbeter(antwoord)), "potlood"));
            if (!hielp && antwoord.aanvullingen().isEmpty()) {
                rij.add(Knoppen.met(Knoppen.stil("Haal weg", klik -> acties.haalWeg(antwoord)), "weg"));
            }
        }
        if (mag.modereren() && antwoord.afzender().opFunctie()) {
            rij.add(wieIsDit(antwoord.id()));
        }
        return rij;
    }
}
