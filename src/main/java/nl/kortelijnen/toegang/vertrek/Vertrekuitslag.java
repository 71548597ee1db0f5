package nl.kortelijnen.toegang.vertrek;

import java.util.List;

/**
 * What came of handing over.
 *
 * @param nietGelukt by name, with why; these are still with who leaves
 */
public record Vertrekuitslag(int gelukt, List<String> nietGelukt) {

    public Vertrekuitslag {
        nietGelukt = List.copyOf(nietGelukt);
    }
}
