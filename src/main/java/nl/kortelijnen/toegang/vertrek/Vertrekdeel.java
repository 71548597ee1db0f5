package nl.kortelijnen.toegang.vertrek;

import java.util.List;

/** What somebody who leaves would leave behind of one kind, and what falls apart without them. */
public record Vertrekdeel(String soort, String label, List<Vertrekstuk> stukken, List<String> gevolgen) {

    public Vertrekdeel {
        stukken = List.copyOf(stukken);
        gevolgen = List.copyOf(gevolgen);
    }
}
