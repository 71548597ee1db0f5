package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Both locks of a data folder: nothing else runs on it. */
record Alleenrecht(Path gegevens, Mapslot portaal, Mapslot opslag) implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofSeconds(30);

    static Alleenrecht op(Path gegevens) throws IOException, InterruptedException, Weigering {
        var mappen = Opslagmappen.in(gegevens);
        var portaal = Mapslot.neem(mappen.portaalslot(), Duration.ZERO)
                .orElseThrow(() ->
                        new Weigering("Er draait nog een portaal op " + gegevens + ". Stop het eerst met ./kl stop."));
        var opslag = Mapslot.neem(mappen.slot(), GEDULD)
                .orElseThrow(() -> new Weigering(
                        "De opslag in " + gegevens + " is nog in gebruik. Probeer het over een minuut weer."));
        return new Alleenrecht(gegevens, portaal, opslag);
    }

    @Override
    public void close() throws IOException {
        opslag.close();
        portaal.close();
    }
}
