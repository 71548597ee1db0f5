package nl.kortelijnen.casuistiek.ui.merk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.casuistiek.Casusstatus;
import nl.kortelijnen.casuistiek.Casustekst;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** The small marks of a case: kind, kind of question, phase, themes, status. */
public final class Casusmerken {

    private Casusmerken() {}

    public static Span soort(Casussoort soort) {
        Span merk = new Span(new Icoon(icoon(soort)).klein(), new Span(soort.label()));
        merk.addClassName("kenmerk");
        return merk;
    }

    public static String icoon(Casussoort soort) {
        return switch (soort) {
            case PROBLEEM -> "probleem";
            case SUCCES -> "succes";
            case TWIJFEL -> "vraag";
        };
    }

    public static List<Component> van(Casustekst tekst) {
        Stream<String> woorden = Stream.of(
                        Stream.ofNullable(tekst.vraagsoort()).map(soort -> "Vraagt: " + soort.label()),
                        Stream.ofNullable(tekst.fase()).map(fase -> fase.label()),
                        themas(tekst.themas()).stream())
                .flatMap(deel -> deel);
        return Stream.concat(Stream.<Component>of(soort(tekst.soort())), woorden.map(Casusmerken::kenmerk))
                .toList();
    }

    public static List<String> themas(Collection<String> codes) {
        return codes.stream()
                .map(Codelijst.THEMAS::label)
                .sorted(Comparator.comparing(label -> label, Nederlands.VOLGORDE))
                .toList();
    }

    /** A moment that stays on one line: no break after a hyphen or at a space. */
    public static String moment(Instant tijdstip, LocalDate vandaag) {
        return Nederlands.moment(tijdstip, vandaag).replace(' ', '\u00a0').replace("-", "-\u2060");
    }

    public static Span kenmerk(String tekst) {
        Span merk = new Span(tekst);
        merk.addClassName("kenmerk");
        return merk;
    }

    public static Pil status(Casusstatus status) {
        return switch (status) {
            case CONCEPT -> new Pil(Pil.Toon.RUSTIG, "slot", status.label());
            case TER_BEOORDELING -> new Pil(Pil.Toon.WACHT, status.label());
            case AFGEKEURD -> new Pil(Pil.Toon.WACHT, "terug", status.label());
            case GEDEELD -> new Pil(Pil.Toon.GOED, status.label());
            case VERBORGEN, DEFINITIEF_VERBORGEN -> new Pil(Pil.Toon.SPOED, "verborgen", status.label());
            case INGETROKKEN -> new Pil(Pil.Toon.RUSTIG, status.label());
        };
    }
}
