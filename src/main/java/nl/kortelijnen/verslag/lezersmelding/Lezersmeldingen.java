package nl.kortelijnen.verslag.lezersmelding;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever reads a published report says what is not right, with an account or without; organisatoren read it and answer.
 * The reader comes back for the answer by the number they got, which nobody can guess.
 */
@Service
@Transactional
public class Lezersmeldingen {

    public static final int LANGSTE = 1_000;
    public static final int LANGSTE_BEREIKBAAR = 120;

    static final int PER_ADRES = 5;
    static final int MEESTE_OPEN = 50;

    private final Lezersmeldingkast kast;
    private final Toegang toegang;
    private final Clock klok;
    private final LoadingCache<String, Bucket> perAdres = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofHours(2))
            .build(adres -> Bucket.builder()
                    .addLimit(grens -> grens.capacity(PER_ADRES).refillGreedy(PER_ADRES, Duration.ofHours(1)))
                    .build());

    Lezersmeldingen(Lezersmeldingkast kast, Toegang toegang, Clock klok) {
        this.kast = kast;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * For everybody.
     *
     * @param bereikbaar how the reader can be reached; may be empty
     * @param vanaf the address it comes from, only to bound how much comes from there; not kept
     * @return by which the reader finds the answer
     */
    public UUID meld(UUID verslag, String tekst, String bereikbaar, String vanaf) {
        String kaal = tekst.strip();
        if (kaal.isEmpty() || kaal.length() > LANGSTE) {
            throw new Fout.RegelGeschonden("tekst", "Schrijf in hooguit 1.000 tekens wat er niet klopt.");
        }
        if (bereikbaar.strip().length() > LANGSTE_BEREIKBAAR) {
            throw new Fout.RegelGeschonden(
                    "bereikbaar", "Houd het korter dan 120 tekens: een mailadres of een nummer.");
        }
        if (!perAdres.get(vanaf).tryConsume(1)) {
            throw new Fout.RegelGeschonden("Je liet al een paar keer iets weten. Probeer het over een uur opnieuw.");
        }
        if (kast.open(verslag) >= MEESTE_OPEN) {
            throw new Fout.RegelGeschonden("Over dit verslag wachten al veel meldingen. Probeer het later opnieuw.");
        }
        UUID id = UUID.randomUUID();
        if (!kast.bewaar(id, verslag, kaal, bereikbaar.strip(), klok.instant())) {
            throw new Fout.BestaatNiet("Dit verslag is er niet (meer).");
        }
        return id;
    }

    /** For whoever has the number: how things are with what they said. */
    @Transactional(readOnly = true)
    public Optional<Lezersmelding> mijn(UUID verslag, UUID id) {
        return kast.een(verslag, id);
    }

    /** Those without an answer first. */
    @Transactional(readOnly = true)
    public List<Lezersmelding> van(UUID verslag) {
        toegang.vereis(Rol.ORGANISATOR);
        return kast.van(verslag);
    }

    /** The reports about which readers wait for an answer, the longest first. */
    @Transactional(readOnly = true)
    public List<Openstaand> openstaand() {
        toegang.vereis(Rol.ORGANISATOR);
        return kast.openstaand();
    }

    /** How the reader can be reached goes with the answer. */
    public void beantwoord(UUID id, String antwoord) {
        Gebruiker door = toegang.vereis(Rol.ORGANISATOR);
        String kaal = antwoord.strip();
        if (kaal.isEmpty() || kaal.length() > LANGSTE) {
            throw new Fout.RegelGeschonden("Schrijf in hooguit 1.000 tekens wat je ermee deed.");
        }
        if (!kast.beantwoord(id, kaal, door.account(), klok.instant())) {
            throw new Fout.BestaatNiet("Dit is al beantwoord. Laad de pagina opnieuw.");
        }
    }
}
