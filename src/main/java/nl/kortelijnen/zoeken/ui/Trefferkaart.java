package nl.kortelijnen.zoeken.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Tenzij;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.GemarkeerdeTekst;
import nl.kortelijnen.zoeken.Treffer;
import nl.kortelijnen.zoeken.Zoekdocument;

/** One hit, each kind in its own way; the exception to an advice always whole, right under it (G04, G05). */
class Trefferkaart extends Article {

    private static final Map<String, String> ICONEN = Map.ofEntries(
            Map.entry("handreiking", "kennis"),
            Map.entry("uitspraak", "uitspraak"),
            Map.entry("vragenset", "vragenset"),
            Map.entry("begrip", "begrip"),
            Map.entry("werkvorm", "werkvorm"),
            Map.entry("duiding", "oog"),
            Map.entry("sjabloon", "kopie"),
            Map.entry("interventie", "huisbezoek"),
            Map.entry("richtlijn", "vlag"),
            Map.entry("feit", "info"),
            Map.entry("achtergrond", "plek"),
            Map.entry("deskundige", "deskundigen"),
            Map.entry("professional", "profiel"),
            Map.entry("organisatie", "organisatie"),
            Map.entry("team", "team"),
            Map.entry("overlegtafel", "meedenken"),
            Map.entry("verslag", "verslagen"),
            Map.entry("verbeterpunt", "verslagen"),
            Map.entry("aandachtspunt", "verslagen"),
            Map.entry("vraag", "vraag"),
            Map.entry("kanaalvraag", "vraag"),
            Map.entry("casus", "casuistiek"));

    private static final Set<String> MENSEN = Set.of("deskundige", "professional");

    private final Treffer treffer;
    private final LocalDate vandaag;

    Trefferkaart(Treffer treffer, LocalDate vandaag) {
        this.treffer = treffer;
        this.vandaag = vandaag;
        addClassNames("treffer", "treffer-" + treffer.soort());
        add(soort());
        if (MENSEN.contains(treffer.soort())) {
            add(mens());
        } else {
            extra(Zoekdocument.WAARSCHUWING).ifPresent(tekst -> add(new Pil(Pil.Toon.SPOED, tekst)));
            add(titel());
            extra(Zoekdocument.ONDERTITEL).ifPresent(regel -> add(stil(regel)));
            if (treffer.extra(Zoekdocument.LETTERLIJK) != null || treffer.extra(Zoekdocument.ALARM) != null) {
                add(uitspraak());
            } else if (!treffer.fragment().kaal().isBlank()) {
                add(fragment());
            }
            extra(Zoekdocument.BIJLAGE).ifPresent(naam -> add(bijlage(naam)));
            extra(Zoekdocument.TENZIJ).ifPresent(tenzij -> add(new Tenzij(tenzij)));
            voegMetaToe();
        }
    }

    private Span soort() {
        String fasen = labels(Facet.FASE, ", ");
        String tekst = Facet.SOORT.label(treffer.soort()) + (fasen.isEmpty() ? "" : " · " + fasen);
        Span soort = new Span(new Icoon(ICONEN.getOrDefault(treffer.soort(), "artikel")).klein(), new Span(tekst));
        soort.addClassName("soort");
        return soort;
    }

    private H2 titel() {
        return new H2(new Anchor(treffer.url(), gemarkeerd(treffer.titel())));
    }

    private Div mens() {
        Div tekst = new Div(titel());
        extra(Zoekdocument.ONDERTITEL).ifPresent(regel -> tekst.add(stil(regel)));
        if (!treffer.fragment().kaal().isBlank()) {
            Paragraph fragment = new Paragraph(gemarkeerd(treffer.fragment()));
            fragment.addClassNames("klein", "stil");
            tekst.add(fragment);
        }
        tekst.addClassName("stapel");
        Div rij = new Div(new Initialen(treffer.titel().kaal()), tekst);
        extra(Zoekdocument.STATUS).ifPresent(status -> rij.add(new Pil(Pil.Toon.GOED, status)));
        if (treffer.soort().equals("deskundige")) {
            rij.add(Knoppen.link(Paginas.vraagConsultatieAan(treffer.id()), "consultaties", "Vraag consultatie"));
        }
        rij.addClassName("treffer-mens");
        return rij;
    }

    private Div uitspraak() {
        Div kolommen = new Div();
        kolommen.addClassName("uitspraakdelen");
        extra(Zoekdocument.LETTERLIJK).ifPresent(tekst -> kolommen.add(deel(new Span("Letterlijk"), tekst, "")));
        extra(Zoekdocument.BEDOELD).ifPresent(tekst -> kolommen.add(deel(new Span("Vaak bedoeld"), tekst, "")));
        extra(Zoekdocument.ALARM)
                .ifPresent(tekst -> kolommen.add(
                        deel(new Span(new Icoon("waarschuwing").klein(), new Span("Toch alarm")), tekst, "alarm")));
        return kolommen;
    }

    private static Div deel(Span kop, String tekst, String klasse) {
        kop.addClassName("deelkop");
        Div deel = new Div(kop, new Span(tekst));
        if (!klasse.isEmpty()) {
            deel.addClassName(klasse);
        }
        return deel;
    }

    /** With the part it comes from, so that a question is not read as an advice. */
    private Paragraph fragment() {
        Paragraph regel = new Paragraph();
        extra(Zoekdocument.DEEL).ifPresent(deel -> {
            Span kop = new Span(deel + ": ");
            kop.addClassName("vet");
            regel.add(kop);
        });
        regel.add(gemarkeerd(treffer.fragment()));
        return regel;
    }

    private void voegMetaToe() {
        Div meta = new Div();
        meta.addClassName("rij-v");
        nagekeken().ifPresent(meta::add);
        extra(Zoekdocument.STATUS).ifPresent(status -> meta.add(new Pil(Pil.Toon.WACHT, status)));
        String voor = Stream.of(labels(Facet.DOELGROEP, ", ").split(", "))
                .map(Trefferkaart::inEenZin)
                .collect(Collectors.joining(", "));
        String regel =
                extra(Zoekdocument.BRONVERMELDING).map(bron -> "Bron: " + bron).orElse("")
                        + (voor.isEmpty() ? "" : " · voor " + voor);
        if (!regel.isEmpty()) {
            Span bron = new Span(regel.startsWith(" · ") ? regel.substring(3) : regel);
            bron.addClassNames("klein", "stil", "bronregel");
            meta.add(bron);
        }
        if (meta.getComponentCount() > 0) {
            add(meta);
        }
    }

    /** In small letters, unless it is a name. */
    private static String inEenZin(String label) {
        String klein = label.toLowerCase(Nederlands.TAAL);
        return label.isEmpty() || !label.substring(1).equals(klein.substring(1)) ? label : klein;
    }

    private Optional<Pil> nagekeken() {
        Optional<LocalDate> tot = datum(Zoekdocument.GELDIG_TOT).filter(vandaag::isAfter);
        if (tot.isPresent()) {
            return Optional.of(new Pil(Pil.Toon.OPEN, "klok", "Verlopen op " + Nederlands.datum(tot.get())));
        }
        return datum(Zoekdocument.NAGEKEKEN).map(dag -> new Pil(Pil.Toon.GOED, "Nagekeken " + Nederlands.datum(dag)));
    }

    private Optional<LocalDate> datum(String naam) {
        try {
            return extra(naam).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<String> extra(String naam) {
        return Optional.ofNullable(treffer.extra(naam));
    }

    private String labels(Facet facet, String tussen) {
        return new TreeSet<>(treffer.facetten().getOrDefault(facet.code(), Set.of()))
                .stream().map(facet::label).collect(Collectors.joining(tussen));
    }

    private static Span bijlage(String naam) {
        Span regel = new Span(new Icoon("kopie").klein(), new Span("Staat in bijlage: " + naam));
        regel.addClassNames("soort", "in-bijlage");
        return regel;
    }

    private static Paragraph stil(String tekst) {
        Paragraph regel = new Paragraph(tekst);
        regel.addClassNames("klein", "stil");
        return regel;
    }

    private static Component gemarkeerd(GemarkeerdeTekst tekst) {
        return new Html("<span>" + tekst.html() + "</span>");
    }
}
