package nl.kortelijnen.zoeken;

import java.util.Set;

/** The words of a Dutch text as the index knows them: inflected forms of a word have the same core. */
public interface Woordkernen {

    Set<String> van(String tekst);
}
