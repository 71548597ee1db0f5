package nl.kortelijnen.casuistiek.intervisie;

import java.time.Duration;
import java.util.List;
import nl.kortelijnen.gedeeld.Inhoudsrij;

/** A way to hold an intervisie, from {@code content/intervisie/methoden.yaml}. */
public record Methode(String code, String naam, String uitleg, List<Ronde> rondes) {

    public Methode {
        rondes = List.copyOf(rondes);
        if (rondes.isEmpty()) {
            throw new IllegalArgumentException("een methode heeft rondes");
        }
    }

    /** @param opdracht what one does, as a sentence or two */
    public record Ronde(String naam, Duration duur, Rondewijze wijze, String opdracht) {

        public Ronde {
            if (duur.compareTo(Duration.ofMinutes(1)) < 0 || duur.compareTo(Duration.ofHours(2)) > 0) {
                throw new IllegalArgumentException("een ronde duurt 1 tot 120 minuten");
            }
        }
    }

    static Methode van(Inhoudsrij rij) {
        return new Methode(
                rij.tekst("code"),
                rij.tekst("naam"),
                rij.tekst("uitleg"),
                rij.delen("rondes").stream()
                        .map(ronde -> new Ronde(
                                ronde.tekst("naam"),
                                Duration.ofMinutes(ronde.getal("minuten")),
                                Rondewijze.van(ronde.tekst("doet")),
                                ronde.tekst("opdracht")))
                        .toList());
    }

    public Duration duur() {
        return rondes.stream().map(Ronde::duur).reduce(Duration.ZERO, Duration::plus);
    }
}
