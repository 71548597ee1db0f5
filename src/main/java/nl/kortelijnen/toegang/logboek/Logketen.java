package nl.kortelijnen.toegang.logboek;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.opslag.kluis.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the log as links of a chain: what was sealed, in the order in which it was. */
@Component
class Logketen {

    private static final String KOLOMMEN = """
            select nr, tijd, soort, uitkomst, account::text, gebruiker, rollen, organisatie::text, toegangspunt,
                   huishouden::text, betreft, onderdeel, doel, grondslag, nood, bron, zegel
            from logboek
            """;
    private static final String NA = KOLOMMEN + "where nr > :nr and nr <= :tot order by nr limit :aantal";
    private static final String NIEUWSTE = KOLOMMEN + "order by nr desc limit 1";
    private static final String ZEGEL_VAN = "select zegel from logboek where nr = :nr";
    private static final String ZEGEL = "logboek";
    private static final byte[] BEGIN = {};

    private final JdbcClient jdbc;
    private final Kluis kluis;

    Logketen(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    Optional<Schakel> nieuwste() {
        return jdbc.sql(NIEUWSTE).query(Schakel::van).optional();
    }

    /** Rows after this number, in order; not beyond {@code tot}. */
    List<Schakel> na(long nr, long tot, int aantal) {
        return jdbc.sql(NA)
                .param("nr", nr)
                .param("tot", tot)
                .param("aantal", aantal)
                .query(Schakel::van)
                .list();
    }

    /** Whether the row with this number carries this seal; number 0 stands for the beginning. */
    boolean bevat(long nr, byte[] zegel) {
        return nr == 0
                || jdbc.sql(ZEGEL_VAN)
                        .param("nr", nr)
                        .query((rij, nummer) -> rij.getBytes("zegel"))
                        .optional()
                        .filter(gevonden -> MessageDigest.isEqual(gevonden, zegel))
                        .isPresent();
    }

    /** What comes before the first row. */
    static byte[] begin() {
        return BEGIN;
    }

    /** Whether this row follows the row with that seal. */
    boolean klopt(Schakel schakel, byte[] vorigZegel) {
        return MessageDigest.isEqual(schakel.zegel(), zegel(kluis, vorigZegel, schakel.inhoud()));
    }

    /** The seal of a row, over the seal before it and its own contents. */
    static byte[] zegel(Kluis kluis, byte[] vorig, byte[] inhoud) {
        byte[] samen = new byte[vorig.length + inhoud.length];
        System.arraycopy(vorig, 0, samen, 0, vorig.length);
        System.arraycopy(inhoud, 0, samen, vorig.length, inhoud.length);
        return kluis.zegel(ZEGEL, samen);
    }
}
