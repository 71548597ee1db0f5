package nl.kortelijnen.portaal.post;

import java.sql.Timestamp;
import java.util.List;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outgoing post of a portal without a mail server: what lies there, and for whom. */
public final class Proefpost {

    private final JdbcClient jdbc;

    public Proefpost(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These people confirmed an address, so word to them is kept. */
    public void adressen(Gebruiker... mensen) {
        for (Gebruiker wie : mensen) {
            jdbc.sql("insert into postadres (account, adres, bevestigd) values (:account, :adres, :nu)")
                    .param("account", wie.account())
                    .param("adres", wie.gebruikersnaam() + "@werk.example")
                    .param("nu", Timestamp.from(Testklok.nu()))
                    .update();
        }
    }

    /** Who gets what, as "name KIND"; after asking it is as if it was brought. */
    public List<String> bezorgd() {
        List<String> alle = jdbc.sql("select a.gebruikersnaam || ' ' || p.soort from post_uit p join account a "
                        + "on a.id = p.account order by 1")
                .query(String.class)
                .list();
        jdbc.sql("delete from post_uit").update();
        return alle;
    }

    /** Nobody has an address any more, and nothing lies there. */
    public void ruimOp() {
        jdbc.sql("delete from post_uit").update();
        jdbc.sql("delete from postadres").update();
    }
}
