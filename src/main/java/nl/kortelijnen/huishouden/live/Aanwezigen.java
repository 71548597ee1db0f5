package nl.kortelijnen.huishouden.live;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who has one drawing open: here, and on other nodes as those said last. */
final class Aanwezigen {

    private static final long STIL_NANOS = TimeUnit.SECONDS.toNanos(8);

    private final UUID huishouden;
    private final Kameromroep omroep;
    private final Schuilnamen schuilnamen;
    private final List<Deelnemer> hier = new CopyOnWriteArrayList<>();
    private final Map<String, Gezien> elders = new ConcurrentHashMap<>();

    private record Gezien(Aanwezige wie, long op) {}

    Aanwezigen(UUID huishouden, Kameromroep omroep, Schuilnamen schuilnamen) {
        this.huishouden = huishouden;
        this.omroep = omroep;
        this.schuilnamen = schuilnamen;
    }

    List<Deelnemer> hier() {
        return hier;
    }

    boolean isErIemandElders() {
        return !elders.isEmpty();
    }

    /** From now on this page hears what is fleeting; {@link #komt} tells the others. */
    void luistert(Deelnemer wie) {
        if (!hier.contains(wie)) {
            hier.add(wie);
        }
    }

    void komt(Deelnemer wie) {
        luistert(wie);
        vertel();
        omroep.hier(huishouden, wie.alsAanwezige());
    }

    void gaat(Deelnemer wie) {
        if (hier.remove(wie)) {
            vertel();
            omroep.weg(huishouden, wie.venster());
        }
    }

    void isElders(Aanwezige wie) {
        Gezien eerder = elders.put(wie.venster(), new Gezien(wie, System.nanoTime()));
        if (eerder == null || !eerder.wie().equals(wie)) {
            vertel();
        }
    }

    void isNietMeerElders(String venster) {
        if (elders.remove(venster) != null) {
            vertel();
        }
    }

    /** Now and then: says who is here, and forgets whom no other node has mentioned for a while. */
    void kijkNa() {
        long nu = System.nanoTime();
        hier.forEach(wie -> omroep.hier(huishouden, wie.alsAanwezige()));
        if (elders.values().removeIf(een -> nu - een.op() > STIL_NANOS)) {
            vertel();
        }
    }

    void vertel() {
        List<Aanwezige> allen = iedereen().toList();
        String lijst = UitgaandBericht.aanwezigen(allen);
        hier.forEach(wie -> wie.kanaal()
                .stuur(
                        wie.wie().gast()
                                ? UitgaandBericht.aanwezigen(
                                        schuilnamen.allen(wie, allen).toList())
                                : lijst));
    }

    int kleurVoor(Deelnemer wie) {
        return hier.contains(wie)
                ? wie.kleur()
                : IntStream.iterate(1, kleur -> kleur + 1)
                        .filter(kleur -> iedereen().noneMatch(een -> een.kleur() == kleur))
                        .findFirst()
                        .orElseThrow();
    }

    /** A page that comes back by another node may still be known from the one before. */
    private Stream<Aanwezige> iedereen() {
        List<String> vensters = hier.stream().map(Deelnemer::venster).toList();
        return Stream.concat(
                hier.stream().map(Deelnemer::alsAanwezige),
                elders.values().stream().map(Gezien::wie).filter(wie -> !vensters.contains(wie.venster())));
    }
}
