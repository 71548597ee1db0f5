package nl.kortelijnen.casuistiek.ui.intervisie;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kortelijnen.casuistiek.intervisie.Intervisieblad;
import nl.kortelijnen.casuistiek.intervisie.Intervisieblad.Inbreng;
import nl.kortelijnen.casuistiek.intervisie.Intervisieblad.Rondeblad;
import nl.kortelijnen.casuistiek.intervisie.Methode;
import nl.kortelijnen.gedeeld.Nederlands;

/** Who takes part and what was brought, round by round; when all rounds were, this is the report. */
final class Intervisieverloop extends Article {

    Intervisieverloop(Intervisieblad blad) {
        boolean klaar = blad.afgerond() != null
                || blad.klok().nummer() >= blad.methode().rondes().size();
        addClassName("casus-blad");
        Section vraag = new Section(new H2("De vraag"), new Paragraph(blad.vraag()));
        vraag.addClassName("casus-vraag");
        add(vraag);
        add(new Section(new H2("Wie er meedoen"), mensen(blad)));
        if (!blad.rondes().isEmpty()) {
            Section rondes = new Section(new H2(klaar ? "Verslag" : "Tot nu toe"));
            if (klaar && !blad.waarschuwing().isEmpty()) {
                rondes.add(new Paragraph("Zonder gedragswetenschapper gehouden."));
            }
            List<Rondeblad> volgorde = klaar ? blad.rondes() : blad.rondes().reversed();
            volgorde.forEach(ronde -> rondes.add(ronde(blad.methode().rondes().get(ronde.nummer()), ronde)));
            add(rondes);
        }
    }

    private static UnorderedList mensen(Intervisieblad blad) {
        UnorderedList lijst = new UnorderedList();
        blad.deelnamen()
                .forEach(een -> lijst.add(
                        new ListItem(een.rol().label() + ": " + een.functie() + (een.eigen() ? " (jij)" : ""))));
        return lijst;
    }

    private static Div ronde(Methode.Ronde ronde, Rondeblad blad) {
        Div deel = new Div(new H3((blad.nummer() + 1) + ". " + ronde.naam()));
        deel.addClassName("intervisie-ronde");
        if (blad.verborgen()) {
            deel.add(stil(Nederlands.aantal(blad.ingebracht(), "deelnemer schreef", "deelnemers schreven")
                    + " al iets. Je ziet het na de ronde."));
        } else if (blad.inbreng().isEmpty()) {
            deel.add(stil("Hier is niets opgeschreven."));
        }
        String weging = weging(blad);
        if (!weging.isEmpty()) {
            deel.add(new Paragraph(weging));
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("casus-reactielijst");
        blad.inbreng().forEach(een -> lijst.add(regel(een)));
        if (!blad.inbreng().isEmpty()) {
            deel.add(lijst);
        }
        return deel;
    }

    /** Spread and dissent, without who was right (C06). */
    private static String weging(Rondeblad blad) {
        List<Integer> cijfers = blad.inbreng().stream()
                .map(Inbreng::cijfer)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (blad.verborgen() || cijfers.isEmpty()) {
            return "";
        }
        String rij = cijfers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        int verschil = cijfers.getLast() - cijfers.getFirst();
        String eens = verschil == 0
                ? "Iedereen weegt het gelijk."
                : verschil == 1 ? "De cijfers liggen dicht bij elkaar." : "Er is verschil van inzicht.";
        return "Gewogen: " + rij + ". " + eens;
    }

    private static ListItem regel(Inbreng een) {
        Span wie = new Span(een.eigen() ? "Jij" : een.functie());
        wie.addClassName("vet");
        Span rol = new Span(een.rol().label());
        rol.addClassNames("klein", "stil");
        Div kopje = new Div(wie, rol);
        kopje.addClassName("rij-v");
        ListItem regel = new ListItem(kopje);
        if (een.cijfer() != null) {
            regel.add(new Paragraph("Cijfer: " + een.cijfer()));
        }
        if (!een.tekst().isEmpty()) {
            Paragraph tekst = new Paragraph(een.tekst());
            tekst.addClassName("casus-tekst");
            tekst.getElement().setAttribute("dir", "auto");
            regel.add(tekst);
        }
        return regel;
    }

    private static Paragraph stil(String tekst) {
        Paragraph zin = new Paragraph(tekst);
        zin.addClassNames("klein", "stil");
        return zin;
    }
}
