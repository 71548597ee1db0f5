package nl.kortelijnen.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekbron;
import nl.kortelijnen.zoeken.Zoekdocument;

/** As many documents as asked, made when they are read: the same number always gives the same document. */
final class Proefbron implements Zoekbron {

    static final String NAAM = "proef";

    private final Proefinhoud inhoud;
    private volatile long aantal;
    private volatile String laatsteTitel = "";

    Proefbron(Proefinhoud inhoud) {
        this.inhoud = inhoud;
    }

    void zetAantal(long nieuw) {
        aantal = nieuw;
    }

    /** The title of the first document from now on. */
    void zetTitel(String titel) {
        laatsteTitel = titel;
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public Stream<Zoekdocument> alle() {
        return LongStream.range(0, aantal).mapToObj(this::maak);
    }

    @Override
    public Optional<Zoekdocument> document(String id) {
        return Optional.of(maak(Long.parseLong(id)));
    }

    Zoekdocument maak(long nummer) {
        Random toeval = new Random(20261122 + nummer);
        String titel = nummer == 0 && !laatsteTitel.isEmpty()
                ? laatsteTitel
                : inhoud.woord(toeval) + " " + inhoud.woord(toeval) + " en " + inhoud.woord(toeval);
        String lijf = IntStream.range(0, 6 + toeval.nextInt(14))
                .mapToObj(i -> inhoud.zin(toeval))
                .collect(Collectors.joining(" "));
        return new Zoekdocument(
                NAAM,
                Long.toString(nummer),
                "handreiking",
                titel,
                "",
                List.of(lijf),
                Map.of("thema", Set.of(inhoud.thema(toeval)), "fase", Set.of(inhoud.fase(toeval))),
                new Zichtbaarheid.Ingelogden(),
                "proef/" + nummer,
                Map.of());
    }
}
