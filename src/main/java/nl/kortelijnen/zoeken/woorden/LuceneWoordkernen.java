package nl.kortelijnen.zoeken.woorden;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kortelijnen.zoeken.Woordkernen;
import org.springframework.stereotype.Component;

/** The cores of the words of a text, from the dictionary of the index. */
@Component
class LuceneWoordkernen implements Woordkernen {

    @Override
    public Set<String> van(String tekst) {
        return Arrays.stream(tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(woord -> !woord.isEmpty())
                .map(woord -> LuceneWoordkennis.NEDERLANDS.vormen(woord).kern())
                .collect(Collectors.toSet());
    }
}
