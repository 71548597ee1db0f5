package nl.kortelijnen.bench.bewaking;

import java.util.List;
import java.util.Set;

/**
 * A note of the corpus.
 *
 * @param huisnamen how the people of its household are called
 */
public record Proefnotitie(String tekst, Set<String> huisnamen, List<Geplant> geplant) {}
