package nl.kortelijnen.zoeken.machine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.Zoekvraag;
import org.springframework.context.ApplicationContext;

/** The bare Lucene query, for the bench. */
public final class Kaalzoeker {

    private final Zoekmachine zoekmachine;
    private final Optional<Gebruiker> wie;

    public Kaalzoeker(ApplicationContext context) {
        this.zoekmachine = context.getBean(Zoekmachine.class);
        this.wie = Optional.of(new Gebruiker(UUID.randomUUID(), "bench", "Bench", Set.of(Rol.PROFESSIONAL), null));
    }

    public void zoek(String tekst) {
        zoekmachine.kaal(vraag(tekst), wie);
    }

    /** Whether this item is the first hit. */
    public boolean vindtEerst(String tekst, String id) {
        return zoekmachine.zoek(vraag(tekst), wie).treffers().stream()
                .findFirst()
                .filter(treffer -> treffer.id().equals(id))
                .isPresent();
    }

    /** Waits until at least this many items are to be found. */
    public void wachtTot(int aantal) throws InterruptedException {
        for (int keer = 0; keer < 3600; keer++) {
            if (gevonden() >= aantal) {
                return;
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("De index was na een half uur nog niet vol");
    }

    private long gevonden() {
        try {
            return zoekmachine.zoek(vraag(""), wie).totaal();
        } catch (Fout.Onbereikbaar nogBezig) {
            return 0;
        }
    }

    private static Zoekvraag vraag(String tekst) {
        return new Zoekvraag(tekst, Map.of(), 0, 20);
    }
}
