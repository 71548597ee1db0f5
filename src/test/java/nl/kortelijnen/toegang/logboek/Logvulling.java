package nl.kortelijnen.toegang.logboek;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.opslag.kluis.Kluis;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A log of years, written as fast as PostgreSQL takes it, with the seals it would have had. For measuring. */
public final class Logvulling {

    private static final int HUISHOUDENS = 20_000;
    private static final int ACCOUNTS = 2_000;
    private static final int ORGANISATIES = 40;
    private static final int PER_DAG = 600;

    private final DataSource bron;
    private final Kluis kluis;
    private final Logketen keten;
    private final Random toeval = new Random(7513);

    public Logvulling(DataSource bron, Kluis kluis) {
        this.bron = bron;
        this.kluis = kluis;
        this.keten = new Logketen(JdbcClient.create(bron), kluis);
    }

    public static UUID huishouden(int nummer) {
        return new UUID(1, nummer);
    }

    public static UUID organisatie(int nummer) {
        return new UUID(2, nummer);
    }

    public static UUID account(int nummer) {
        return new UUID(3, nummer);
    }

    /** Rows from {@code aantal / 600} days ago until now; some people and some households have many more than others. */
    public void vul(int aantal) throws SQLException, IOException {
        long nr = keten.nieuwste().map(Schakel::nr).orElse(0L);
        byte[] zegel = keten.nieuwste().map(Schakel::zegel).orElse(Logketen.begin());
        Instant tijd = Testklok.nu()
                .truncatedTo(ChronoUnit.MICROS) // what PostgreSQL keeps
                .minusSeconds((long) aantal * 86_400 / PER_DAG);
        try (Connection verbinding = bron.getConnection();
                var uit = new PGCopyOutputStream(verbinding.unwrap(PGConnection.class), "copy logboek from stdin")) {
            for (int keer = 0; keer < aantal; keer++) {
                tijd = tijd.plusSeconds(86_400 / PER_DAG);
                Logregel regel = regel(++nr, tijd);
                zegel = Logketen.zegel(kluis, zegel, regel.inhoud());
                uit.write(tekst(regel, zegel).getBytes(StandardCharsets.UTF_8));
            }
        }
        JdbcClient.create(bron).sql("analyze logboek").update();
    }

    private Logregel regel(long nr, Instant tijd) {
        int account = scheef(ACCOUNTS);
        boolean nood = toeval.nextInt(2_000) == 0;
        Loggebeurtenis wat = new Loggebeurtenis(
                nood ? Logsoort.NOODPROCEDURE : Logsoort.values()[toeval.nextInt(8)],
                toeval.nextInt(200) == 0 ? Loggebeurtenis.Uitkomst.GEWEIGERD : Loggebeurtenis.Uitkomst.GELUKT,
                huishouden(scheef(HUISHOUDENS)),
                toeval.nextBoolean() ? "huishouden" : "notitie",
                "",
                "hulp bieden",
                "betrokken als hulpverlener",
                nood);
        return new Logregel(
                nr,
                tijd,
                wat,
                account(account),
                "Medewerker " + account,
                "PROFESSIONAL",
                organisatie(account % ORGANISATIES),
                "10.0.0." + account % 250,
                "portaal");
    }

    /** Low numbers come more often. */
    private int scheef(int tot) {
        return (int) (tot * toeval.nextDouble() * toeval.nextDouble());
    }

    private static String tekst(Logregel regel, byte[] zegel) {
        return String.join(
                        "\t",
                        String.valueOf(regel.nr()),
                        regel.tijd().toString(),
                        regel.wat().soort().name(),
                        regel.wat().uitkomst().name(),
                        String.valueOf(regel.account()),
                        regel.gebruiker(),
                        regel.rollen(),
                        String.valueOf(regel.organisatie()),
                        regel.toegangspunt(),
                        String.valueOf(regel.wat().huishouden()),
                        regel.wat().betreft(),
                        regel.wat().onderdeel(),
                        regel.wat().doel(),
                        regel.wat().grondslag(),
                        String.valueOf(regel.wat().nood()),
                        regel.bron(),
                        "\\\\x" + HexFormat.of().formatHex(zegel))
                + "\n";
    }
}
