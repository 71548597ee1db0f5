package nl.kortelijnen.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import nl.kortelijnen.opslag.bewaking.Opslagstand;
import nl.kortelijnen.opslag.bewaking.Schijf;
import nl.kortelijnen.opslag.gegevens.OpslagNietGestart;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stores that the portal starts itself, in a child process that is started again whenever it ends unasked; see
 * docs/besluiten/0002-opslag-als-kindproces.md and 0029-volle-schijf-en-herstart.md.
 */
final class IngebouwdeOpslag implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IngebouwdeOpslag.class);

    /** Less room than this, and a store that opens would fill the disk with what it recovers. */
    private static final long NODIG = 24L << 20;

    private static final long MB = 1L << 20;
    private static final long LANGSTE_PAUZE_MS = 5_000;

    private final Opslaginstellingen instellingen;
    private final Opslagwachtwoord wachtwoord;
    private final Opslagstand stand;
    private final Schijf schijf;
    private volatile Opslagkind kind;
    private volatile boolean gesloten;

    private IngebouwdeOpslag(
            Opslaginstellingen instellingen, Opslagwachtwoord wachtwoord, Opslagstand stand, Schijf schijf)
            throws IOException {
        this.instellingen = instellingen;
        this.wachtwoord = wachtwoord;
        this.stand = stand;
        this.schijf = schijf;
        this.kind = Opslagkind.start(instellingen, wachtwoord, Opslagadressen.OM_HET_EVEN);
    }

    /** Returns at once; whoever asks for an address waits for it. */
    static IngebouwdeOpslag start(Opslaginstellingen instellingen, Opslagstand stand) {
        try {
            Path map = besloten(instellingen.map());
            Schijf schijf = new Schijf(map, 0);
            if (!heeftRuimte(schijf)) {
                throw new OpslagNietGestart(
                        "De schijf van " + map + " is vol: er is nog " + schijf.vrij() / MB
                                + " MB vrij, en er is minstens " + NODIG / MB + " MB nodig om de opslag te openen.",
                        "Er is niets verloren. Maak ruimte op die schijf en start dan opnieuw.");
            }
            new Uitgepakt(Opslaginstellingen.gebouwdeProgrammas(instellingen.lib())).naar(instellingen.programmas());
            var opslag = new IngebouwdeOpslag(instellingen, Opslagwachtwoord.in(map), stand, schijf);
            opslag.kind.bijEinde(opslag::eindigde);
            return opslag;
        } catch (IOException e) {
            throw new OpslagNietGestart(
                    "De opslag kan niet worden gestart: " + e.getMessage(),
                    "Controleer of er ruimte en schrijfrecht is in " + instellingen.map() + ".",
                    e);
        }
    }

    private static boolean heeftRuimte(Schijf schijf) {
        return schijf.vrij() >= NODIG || schijf.geefReserveTerug() && schijf.vrij() >= NODIG;
    }

    /** Only we may look inside: the library lets everybody write where it unpacks PostgreSQL's programs. */
    private static Path besloten(Path map) throws IOException {
        Files.createDirectories(map);
        if (map.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(map, PosixFilePermissions.fromString("rwx------"));
        }
        return map;
    }

    /** One that never worked is no business of ours: whoever waits for it hears why. */
    private void eindigde() {
        if (!gesloten && kind.wasGereed()) {
            LOG.error("The stores stopped unexpectedly and are started again; see {}", logboek());
            stand.zet(true);
            Thread.ofPlatform().daemon().name("opslag-herstart").start(this::startOpnieuw);
        }
    }

    private void startOpnieuw() {
        var waar = new Opslagadressen(kind.neo4jAdres(), kind.postgresAdres());
        for (int keer = 1; !gesloten; keer++) {
            try {
                if (heeftRuimte(schijf) && isGestart(waar)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(Math.min(LANGSTE_PAUZE_MS, keer * 500L));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The old one has the lock of the folder until it is gone; the new one waits for it. */
    private boolean isGestart(Opslagadressen waar) throws InterruptedException {
        try {
            Opslagkind nieuw = volgende(waar);
            if (nieuw == null) {
                return false;
            }
            nieuw.postgresAdres();
            nieuw.neo4jAdres();
            LOG.warn("The stores work again");
            stand.zet(false);
            nieuw.warmOp();
            nieuw.bijEinde(this::eindigde);
            return true;
        } catch (OpslagNietGestart | IOException e) {
            LOG.warn("The stores do not start yet: {}", e.getMessage());
            return false;
        }
    }

    private synchronized @Nullable Opslagkind volgende(Opslagadressen waar) throws IOException {
        if (gesloten) {
            return null;
        }
        kind = Opslagkind.start(instellingen, wachtwoord, waar);
        return kind;
    }

    /** Host and port; waits until Neo4j takes connections. */
    String neo4jAdres() {
        return kind.neo4jAdres();
    }

    /** Host and port; waits until PostgreSQL takes connections. */
    String postgresAdres() {
        return kind.postgresAdres();
    }

    /** Once the portal is ready, and the processor has nothing better to do: {@link Opslagkind#warmOp()}. */
    void warmOp() {
        kind.warmOp();
    }

    String wachtwoord() {
        return wachtwoord.waarde();
    }

    long procesnummer() {
        return kind.procesnummer();
    }

    private Path logboek() {
        return instellingen.map().resolve("opslag.log");
    }

    @Override
    public synchronized void close() throws IOException, InterruptedException {
        gesloten = true;
        kind.close();
    }
}
