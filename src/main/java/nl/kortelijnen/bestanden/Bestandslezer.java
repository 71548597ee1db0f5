package nl.kortelijnen.bestanden;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import nl.kortelijnen.gedeeld.Fout;
import org.springframework.stereotype.Component;

/**
 * Reads the paragraphs of a file that somebody offers. Trusts neither its name nor its content: size, kind,
 * amount of text and time are limited.
 *
 * @see <a href="../../../../../../../docs/besluiten/0006-verslagen-inlezen.md">decision 0006</a>
 */
@Component
public class Bestandslezer {

    private static final Duration LANGST = Duration.ofSeconds(30);
    private static final int TEGELIJK = 3;

    private final Semaphore plekken = new Semaphore(TEGELIJK);
    private final BiFunction<Bestandssoort, byte[], List<Alinea>> documentlezer;
    private final Duration langst;

    public Bestandslezer() {
        this(Documentlezer::lees, LANGST);
    }

    /** @param langst how long somebody waits for {@code documentlezer} to be done with one file */
    Bestandslezer(BiFunction<Bestandssoort, byte[], List<Alinea>> documentlezer, Duration langst) {
        this.documentlezer = documentlezer;
        this.langst = langst;
    }

    /** The paragraphs of what must become a report. */
    public List<Alinea> lees(String bestandsnaam, byte[] inhoud) {
        return lees(Bestandseis.VERSLAG, bestandsnaam, inhoud);
    }

    /** @throws Fout.RegelGeschonden with a sentence that says why this file cannot be read and what to do */
    public List<Alinea> lees(Bestandseis eis, String bestandsnaam, byte[] inhoud) {
        keurGrootte(eis, inhoud);
        Bestandssoort soort = soort(eis, bestandsnaam, inhoud);
        List<Alinea> alineas = leesInTijd(soort, inhoud);
        if (alineas.isEmpty()) {
            throw Leesweigering.geweigerd("Er staat geen tekst in dit bestand. Misschien is het een scan of een foto. "
                    + "Kies een bestand waarin je de woorden kunt selecteren.");
        }
        return alineas;
    }

    private static void keurGrootte(Bestandseis eis, byte[] inhoud) {
        if (inhoud.length > eis.grootste()) {
            throw new Fout.RegelGeschonden(eis.teGroot());
        }
        if (inhoud.length == 0) {
            throw Leesweigering.geweigerd("Dit bestand is leeg. Kijk of je het goede bestand hebt gekozen.");
        }
    }

    private static Bestandssoort soort(Bestandseis eis, String bestandsnaam, byte[] inhoud) {
        Bestandssoort volgensNaam = Bestandssoort.volgensNaam(bestandsnaam)
                .filter(eis.soorten()::contains)
                .orElseThrow(() -> new Fout.RegelGeschonden(eis.verkeerdeSoort()));
        if (!volgensNaam.past(inhoud)) {
            throw Leesweigering.geweigerd("De inhoud van dit bestand past niet bij zijn naam: het is geen echte "
                    + bestandsnaam.substring(bestandsnaam.lastIndexOf('.'))
                    + ". Open het in het programma waarin het gemaakt is en bewaar het opnieuw.");
        }
        return volgensNaam;
    }

    private List<Alinea> leesInTijd(Bestandssoort soort, byte[] inhoud) {
        if (!plekken.tryAcquire()) {
            throw Leesweigering.geweigerd("We lezen nu al een paar bestanden. Probeer het over een minuut opnieuw.");
        }
        FutureTask<List<Alinea>> taak = new FutureTask<>(() -> {
            try {
                return documentlezer.apply(soort, inhoud);
            } finally {
                plekken.release();
            }
        });
        Thread.ofPlatform().daemon().name("bestand-lezen").start(taak);
        return wachtOp(taak);
    }

    private List<Alinea> wachtOp(FutureTask<List<Alinea>> taak) {
        try {
            return taak.get(langst.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            taak.cancel(true);
            throw Leesweigering.duurtTeLang();
        } catch (InterruptedException e) {
            taak.cancel(true);
            Thread.currentThread().interrupt();
            throw Leesweigering.geweigerd("Het lezen is afgebroken. Probeer het opnieuw.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Fout fout) {
                throw fout;
            }
            throw new Fout.Onbereikbaar(
                    "Dit bestand lezen lukte niet door een fout bij ons. Er is niets bewaard. "
                            + "Probeer het straks opnieuw.",
                    e);
        }
    }
}
