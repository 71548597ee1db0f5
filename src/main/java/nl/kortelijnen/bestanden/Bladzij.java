package nl.kortelijnen.bestanden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A page: its lines in the order of reading, in blocks with white between them. */
final class Bladzij {

    /** Outside these parts of the height no running title is looked for. */
    private static final float RAND = 0.15f;

    /** A line of more than this part of the width went on because the next word did not fit. */
    private static final float VOL = 0.85f;

    private static final int VEEL_TEKENS = 58;

    final List<List<Paginaregel>> blokken = new ArrayList<>();
    private final float breedte;
    private final float hoogte;
    private float links = Float.MAX_VALUE;

    Bladzij(float breedte, float hoogte) {
        this.breedte = breedte;
        this.hoogte = hoogte;
    }

    void begin() {
        if (blokken.isEmpty() || !blokken.getLast().isEmpty()) {
            blokken.add(new ArrayList<>());
        }
    }

    void voegToe(Paginaregel regel) {
        if (blokken.isEmpty()) {
            begin();
        }
        blokken.getLast().add(regel);
        links = Math.min(links, regel.links());
    }

    Stream<Paginaregel> regels() {
        return blokken.stream().flatMap(List::stream);
    }

    void zonder(Set<Paginaregel> weg) {
        blokken.forEach(blok -> blok.removeIf(weg::contains));
        blokken.removeIf(List::isEmpty);
    }

    /** The lines near the top and the bottom, from the outside in. */
    List<Paginaregel> randen() {
        return regels().filter(regel -> regel.y() < RAND * hoogte || regel.y() > (1 - RAND) * hoogte)
                .toList();
    }

    List<Paginaregel> vanBovenNaarOnder() {
        return regels().sorted(Comparator.comparingDouble(Paginaregel::y)).toList();
    }

    /** With margins that are alike left and right. */
    boolean isVol(Paginaregel regel) {
        float over = (breedte - links - regel.rechts()) / Math.max(1, breedte - 2 * links);
        return over <= 1 - VOL || regel.tekst().length() >= VEEL_TEKENS && over <= 0.35;
    }
}
