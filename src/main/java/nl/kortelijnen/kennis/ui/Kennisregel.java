package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Tenzij;
import nl.kortelijnen.zoeken.Zoekdocument;

/** An item in a list. */
public final class Kennisregel {

    /** What was never checked last. */
    static final Comparator<Kennisitem> NIEUWSTE_DAG = Comparator.comparing(
                    (Kennisitem item) -> item.nagekeken() == null ? LocalDate.MIN : item.nagekeken())
            .reversed();

    static final Comparator<Kennisitem> NIEUWSTE_EERST =
            NIEUWSTE_DAG.thenComparing(Kennisitem::titel, Nederlands.VOLGORDE);

    private Kennisregel() {}

    /** Among these themes, what protects life first. */
    static Comparator<Kennisitem> eerstBij(Collection<String> themas) {
        return Comparator.comparing(item -> Collections.disjoint(item.voorrang().themas(), themas));
    }

    /** Title, a line below it, and the exception to an advice: never the one without the other (G04). */
    public static Div kort(Kennisitem item) {
        Div regel = new Div(new Anchor(Kennisadres.van(item.id()), item.titel()));
        regel.addClassName("stapel");
        if (item.voorrang().geldt()) {
            regel.add(new Pil(Pil.Toon.SPOED, Zoekdocument.LEES_EERST));
        }
        if (!item.samenvatting().isEmpty()) {
            Span samenvatting = new Span(item.samenvatting());
            samenvatting.addClassNames("klein", "stil");
            regel.add(samenvatting);
        }
        item.uitzondering().map(Tenzij::new).ifPresent(regel::add);
        return regel;
    }

    static Span soort(Kennisitem item) {
        String fasen = item.facetten().fasen().stream()
                .map(code -> Fase.van(code).map(Fase::label).orElse(code))
                .collect(Collectors.joining(", "));
        Span soort = new Span(
                new Icoon(item.soort().icoon()).klein(),
                new Span(item.soort().label() + (fasen.isEmpty() ? "" : " · " + fasen)));
        soort.addClassName("soort");
        return soort;
    }

    /** Kind, when it was checked, and of a template or guideline how far it is and where it holds. */
    static Component[] merken(Kennisitem item, LocalDate vandaag) {
        List<Component> merken = new ArrayList<>(List.of(soort(item), nagekeken(item, vandaag)));
        Kennisitem.Uitgave uitgave = item.uitgave();
        if (!uitgave.status().isEmpty()) {
            String versie = uitgave.versie().isEmpty() ? "" : ", versie " + uitgave.versie();
            boolean concept = uitgave.status().equals("concept");
            String status = Character.toUpperCase(uitgave.status().charAt(0))
                    + uitgave.status().substring(1);
            merken.add(new Pil(concept ? Pil.Toon.WACHT : Pil.Toon.GOED, status + versie));
        }
        if (item.uitPortaal()) {
            merken.add(new Pil(Pil.Toon.OPEN, "potlood", "Bijgewerkt in het portaal"));
        }
        if (!uitgave.bereik().isEmpty()) {
            merken.add(new Pil(Pil.Toon.OPEN, "plek", uitgave.bereik()));
        }
        if (!uitgave.gebruiktDoor().isEmpty()) {
            merken.add(new Pil(Pil.Toon.GOED, "Zo werken al: " + String.join(", ", uitgave.gebruiktDoor())));
        }
        return merken.toArray(Component[]::new);
    }

    /** Checked on a day, overdue since a day, or never checked: never only by colour. */
    public static Pil nagekeken(Kennisitem item, LocalDate vandaag) {
        LocalDate tot = item.geldigTot();
        if (tot != null && item.verlopen(vandaag)) {
            return new Pil(Pil.Toon.OPEN, "klok", "Verlopen op " + Nederlands.datum(tot));
        }
        LocalDate dag = item.nagekeken();
        return dag == null
                ? new Pil(Pil.Toon.OPEN, "Nog niet nagekeken")
                : new Pil(Pil.Toon.GOED, "Nagekeken " + Nederlands.datum(dag));
    }
}
