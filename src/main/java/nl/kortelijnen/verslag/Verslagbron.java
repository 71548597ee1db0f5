package nl.kortelijnen.verslag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekbron;
import nl.kortelijnen.zoeken.Zoekdocument;
import org.springframework.stereotype.Component;

/** What is published can be found by everybody: the report as a whole, and each of its points (V03). */
@Component
class Verslagbron implements Zoekbron {

    static final String NAAM = "verslag";

    private static final Pattern PUNT = Pattern.compile("(.+)--(\\d+)");

    private final Verslagen verslagen;

    Verslagbron(Verslagen verslagen) {
        this.verslagen = verslagen;
    }

    /** The ids under which a report and its points stand in the index. */
    static Stream<String> ids(String slug, int punten) {
        return Stream.concat(
                Stream.of(slug), IntStream.rangeClosed(1, punten).mapToObj(nummer -> slug + "--" + nummer));
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public Stream<Zoekdocument> alle() {
        return verslagen
                .alleOpenbaar()
                .flatMap(verslag -> Stream.concat(
                        Stream.of(geheel(verslag)),
                        IntStream.rangeClosed(1, verslag.punten().size()).mapToObj(nummer -> punt(verslag, nummer))));
    }

    @Override
    public Optional<Zoekdocument> document(String id) {
        Matcher punt = PUNT.matcher(id);
        if (!punt.matches()) {
            return verslagen.openbaar(id).map(Verslagbron::geheel);
        }
        int nummer = Integer.parseInt(punt.group(2));
        return verslagen
                .openbaar(punt.group(1))
                .filter(verslag -> nummer <= verslag.punten().size())
                .map(verslag -> punt(verslag, nummer));
    }

    private static Zoekdocument geheel(Publicatie verslag) {
        Kopgegevens kop = verslag.kop();
        List<String> teksten = new ArrayList<>(kop.inleiding().lines().toList());
        for (Onderdeel onderdeel : verslag.onderdelen()) {
            teksten.add(onderdeel.naam());
            teksten.addAll(onderdeel.toelichting().lines().toList());
        }
        teksten.addAll(kop.slot().lines().toList());
        teksten.addAll(kop.organisaties());
        teksten.addAll(kop.functies());
        return new Zoekdocument(
                NAAM,
                verslag.slug(),
                "verslag",
                kop.titel(),
                kop.inleiding().lines().findFirst().orElse(""),
                teksten.stream().filter(tekst -> !tekst.isBlank()).toList(),
                facetten(verslag, verslag.onderdelen()),
                new Zichtbaarheid.Iedereen(),
                Verslagadres.lees(verslag.slug()),
                extra(verslag, kop.plaats()));
    }

    private static Zoekdocument punt(Publicatie verslag, int nummer) {
        Punt punt = verslag.punten().get(nummer - 1);
        Onderdeel onderdeel = verslag.onderdelen().stream()
                .filter(deel -> deel.punten().contains(punt))
                .findFirst()
                .orElseThrow();
        String tekst = punt.antwoord().isBlank() ? punt.tekst() : punt.tekst() + " " + punt.antwoord();
        return new Zoekdocument(
                NAAM,
                verslag.slug() + "--" + nummer,
                punt.type().code(),
                kort(punt.tekst()),
                "",
                List.of(tekst),
                facetten(verslag, List.of(onderdeel)),
                new Zichtbaarheid.Iedereen(),
                Verslagadres.lees(verslag.slug()) + "#punt-" + nummer,
                extra(verslag, verslag.kop().titel() + " · " + onderdeel.naam()));
    }

    private static Map<String, Set<String>> facetten(Publicatie verslag, List<Onderdeel> onderdelen) {
        Set<String> fasen = onderdelen.stream()
                .map(Onderdeel::fase)
                .flatMap(Stream::ofNullable)
                .map(Fase::code)
                .collect(Collectors.toSet());
        Map<String, Set<String>> facetten = new HashMap<>();
        if (!fasen.isEmpty()) {
            facetten.put(Facet.FASE.code(), fasen);
        }
        Set<String> organisaties = Set.copyOf(verslag.kop().organisatoren());
        if (!organisaties.isEmpty()) {
            facetten.put(Facet.ORGANISATIE.code(), organisaties);
        }
        return facetten;
    }

    private static Map<String, String> extra(Publicatie verslag, String ondertitel) {
        Map<String, String> extra = new HashMap<>();
        if (!ondertitel.isBlank()) {
            extra.put(Zoekdocument.ONDERTITEL, ondertitel);
        }
        if (verslag.kop().datum() != null) {
            extra.put(Zoekdocument.DATUM, String.valueOf(verslag.kop().datum()));
        }
        return extra;
    }

    /** The first sentence, or as many words as fit in a title. */
    private static String kort(String tekst) {
        Matcher zin = Pattern.compile("^.{12,110}?[.?!](?=\\s|$)").matcher(tekst);
        if (zin.find()) {
            return zin.group();
        }
        return Nederlands.ingekort(tekst, 110);
    }
}
