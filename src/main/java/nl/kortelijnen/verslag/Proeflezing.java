package nl.kortelijnen.verslag;

import java.util.List;
import java.util.stream.Stream;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.verslag.inlezen.Indeling;
import nl.kortelijnen.verslag.namen.Naamtekst;
import nl.kortelijnen.verslag.namen.Naamvinder;

/** What was recognised in a file that nobody keeps: how it is made up, and what looks like the name of a person. */
public record Proeflezing(Indeling indeling, List<Gevonden> namen) {

    /** @param plek the paragraph in which it stands: "alinea 12" */
    public record Gevonden(String tekst, String plek) {}

    static List<Gevonden> namen(List<Alinea> bron, Naamvinder vinder) {
        List<String> namen = vinder.vind(bron.stream().map(Alinea::tekst).toList());
        return bron.stream().flatMap(alinea -> in(alinea, namen)).toList();
    }

    private static Stream<Gevonden> in(Alinea alinea, List<String> namen) {
        return namen.stream()
                .filter(naam -> Naamtekst.plekken(alinea.tekst(), naam, Naamvinder.langere(naam, namen))
                        .findAny()
                        .isPresent())
                .map(naam -> new Gevonden(naam, "alinea " + alinea.nummer()));
    }
}
