package nl.kortelijnen.bestanden;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a file must be to be taken in somewhere.
 *
 * @param megabytes the most, as people count them in the properties of a file
 */
public record Bestandseis(int megabytes, List<Bestandssoort> soorten) {

    /** What may become a report. */
    public static final Bestandseis VERSLAG =
            new Bestandseis(25, List.of(Bestandssoort.DOCX, Bestandssoort.PDF, Bestandssoort.TEKST));

    /** What may hang from a text for readers to take along. */
    public static final Bestandseis BIJLAGE =
            new Bestandseis(10, List.of(Bestandssoort.PDF, Bestandssoort.DOCX, Bestandssoort.PPTX));

    public Bestandseis {
        soorten = List.copyOf(soorten);
    }

    /** In bytes. */
    public int grootste() {
        return megabytes * 1024 * 1024;
    }

    public String teGroot() {
        return "Dit bestand is groter dan " + megabytes + " MB. Er is niets bewaard. Haal grote foto's eruit of maak "
                + "het kleiner, en kies het opnieuw.";
    }

    public String verkeerdeSoort() {
        List<String> alle = uitgangen();
        return "Dit soort bestand kunnen we niet lezen. Er is niets bewaard. Kies een bestand dat eindigt op "
                + String.join(", ", alle.subList(0, alle.size() - 1)) + " of " + alle.getLast() + ".";
    }

    /** What the name may end with, dot included; of plain text the two that people know. */
    public List<String> uitgangen() {
        return soorten.stream()
                .flatMap(soort -> soort == Bestandssoort.TEKST
                        ? Stream.of(".md", ".txt")
                        : Stream.of("." + soort.uitgangen().getFirst()))
                .toList();
    }
}
