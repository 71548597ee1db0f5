package nl.kortelijnen.casuistiek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.herkomst.Roltekening;
import org.jspecify.annotations.Nullable;

/**
 * A case as this reader may see it.
 *
 * @param tekening of the household it was begun from, in roles
 * @param eigen whether the reader wrote it
 * @param functie what the writer does, and where; never the name
 * @param mag the steps open to this reader now
 * @param notitie why a colleague gave it back; for the writer
 * @param melding what a reader said about who can be recognised; for the writer and the redacteur
 * @param versie to say which text one has read
 */
public record Casus(
        UUID id,
        Casustekst tekst,
        @Nullable Roltekening tekening,
        Casusstatus status,
        boolean eigen,
        String functie,
        Set<Casusstap> mag,
        List<Vondst> vondsten,
        List<Reactie> reacties,
        @Nullable String notitie,
        @Nullable String melding,
        Instant gewijzigd,
        @Nullable Instant gedeeld,
        int versie) {

    public Casus {
        mag = Set.copyOf(mag);
        vondsten = List.copyOf(vondsten);
        reacties = List.copyOf(reacties);
    }

    public List<Vondst> open() {
        return vondsten.stream().filter(Vondst::open).toList();
    }

    /** What still stands in the way of sharing, as sentences; empty when nothing does. */
    public List<String> belemmeringen() {
        return belemmeringen(tekst, vondsten);
    }

    /** As {@link #belemmeringen()}, of a text that need not be kept yet. */
    public static List<String> belemmeringen(Casustekst tekst, List<Vondst> vondsten) {
        List<String> zinnen = new ArrayList<>();
        long open = vondsten.stream().filter(Vondst::open).count();
        if (open > 0) {
            zinnen.add("Nog " + Nederlands.aantal(open, "ding", "dingen") + " herkenbaar.");
        }
        for (Casusveld veld : Casusveld.values()) {
            if (veld.verplicht() && tekst.van(veld).isBlank()) {
                zinnen.add(
                        veld == Casusveld.VRAAG
                                ? "Schrijf je vraag op: zonder vraag weten collega's niet waar je hulp bij wilt."
                                : "Vul “" + veld.label(tekst.soort()) + "” in.");
            }
        }
        return zinnen;
    }
}
