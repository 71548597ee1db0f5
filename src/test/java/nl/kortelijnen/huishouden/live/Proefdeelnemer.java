package nl.kortelijnen.huishouden.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nl.kortelijnen.huishouden.live.kanaal.Proefklant;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.huishouden.tekening.taal.Tekeninvoer;

/** Somebody in a room without a socket, who remembers what was said. */
class Proefdeelnemer implements Verzendkanaal {

    final Deelnemer wie;
    final Kamer kamer;
    private final List<Map<String, Object>> gehoord = new ArrayList<>();

    Proefdeelnemer(Kamer kamer, String id) {
        this(kamer, id, () -> true);
    }

    Proefdeelnemer(Kamer kamer, String id, Deelnemer.Waarborg waarborg) {
        this.kamer = kamer;
        this.wie = new Deelnemer(id, id, Rol.TEKENEN, Laag.ALLE, this, waarborg);
        kamer.meldAan(wie, UUID.randomUUID().toString(), Laag.ALLE, 0);
    }

    void doe(String h, Map<String, Object> op) {
        kamer.handel(new Tekenaanvraag(wie, h, Tekeninvoer.ops(op), ""));
    }

    synchronized List<Map<String, Object>> gehoord() {
        return List.copyOf(gehoord);
    }

    /** The numbers heard, in order; a repeated answer is not among them. */
    List<Long> nummers() {
        return gehoord().stream()
                .filter(bericht -> List.of("wijziging", "bevestigd", "nr").contains(bericht.get("t")))
                .filter(bericht -> !List.of().equals(bericht.get("codes")))
                .map(bericht -> (Long) bericht.get("nr"))
                .toList();
    }

    static void wachtTot(BooleanSupplier zover) throws InterruptedException {
        long tot = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!zover.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(tot);
            Thread.sleep(10);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized void stuur(String bericht) {
        gehoord.add(Proefklant.JSON.readValue(bericht, Map.class));
    }

    @Override
    public void stuurVluchtig(String sleutel, String bericht) {
        stuur(bericht);
    }

    @Override
    public void sluit(Slotcode code) {
        stuur("{\"t\":\"dicht\",\"code\":" + code.nummer() + "}");
    }
}
