package nl.kortelijnen.portaal;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * What somebody is typing, kept while they type, so that a session that ends takes nothing along. Encrypted, for its
 * writer alone, gone after a week. A key names the field: {@code consultatie/nieuw}, {@code huishouden/ID/notitie}.
 */
@Service
public class Conceptopslag {

    static final Duration BEWAARTIJD = Duration.ofDays(7);

    private static final int BEWAAR_NA_MS = 700;
    private static final int LANGSTE = 40_000;

    private static final String BEWAAR = """
            insert into concept (account, sleutel, tekst, bewaard) values (:account, :sleutel, :tekst, :nu)
            on conflict (account, sleutel) do update set tekst = excluded.tekst, bewaard = excluded.bewaard
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;
    private final Toegang toegang;
    private final Clock klok;

    Conceptopslag(JdbcClient jdbc, Kluis kluis, Toegang toegang, Clock klok) {
        this.jdbc = jdbc;
        this.kluis = kluis;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Keeps this text under this key for whoever is signed in; an empty text is thrown away. */
    public void bewaar(String sleutel, String tekst) {
        if (tekst.isBlank()) {
            gooiWeg(sleutel);
            return;
        }
        UUID account = ik();
        String kort = tekst.length() <= LANGSTE ? tekst : tekst.substring(0, LANGSTE);
        jdbc.sql(BEWAAR)
                .param("account", account)
                .param("sleutel", sleutel)
                .param("tekst", kluis.versleutel(kort, plek(account, sleutel)))
                .param("nu", Timestamp.from(klok.instant()))
                .update();
    }

    public Optional<String> haal(String sleutel) {
        UUID account = ik();
        return jdbc.sql("select tekst from concept where account = :account and sleutel = :sleutel")
                .param("account", account)
                .param("sleutel", sleutel)
                .query(String.class)
                .optional()
                .map(tekst -> kluis.ontsleutel(tekst, plek(account, sleutel)));
    }

    /** To be called when the text has found its place: sent or stored. */
    public void gooiWeg(String sleutel) {
        if (toegang.huidige().isEmpty()) {
            return;
        }
        jdbc.sql("delete from concept where account = :account and sleutel = :sleutel")
                .param("account", ik())
                .param("sleutel", sleutel)
                .update();
    }

    /**
     * Gives an empty field the text that was being typed in it earlier, and keeps from now on what is typed. Call
     * {@link #gooiWeg} when the text was sent. On a public page nothing is kept of who is not signed in.
     */
    public <V extends AbstractField<?, String> & HasValueChangeMode> void bewaak(V veld, String sleutel) {
        if (toegang.huidige().isEmpty()) {
            return;
        }
        veld.setValueChangeMode(ValueChangeMode.LAZY);
        veld.setValueChangeTimeout(BEWAAR_NA_MS);
        if (veld.isEmpty()) {
            haal(sleutel).ifPresent(veld::setValue);
        }
        veld.addValueChangeListener(verandering -> {
            if (verandering.isFromClient()) {
                bewaar(sleutel, verandering.getValue());
            }
        });
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Amsterdam")
    void ruimOp() {
        jdbc.sql("delete from concept where bewaard < :grens")
                .param("grens", Timestamp.from(klok.instant().minus(BEWAARTIJD)))
                .update();
    }

    private UUID ik() {
        return toegang.vereis().account();
    }

    static String plek(UUID account, String sleutel) {
        return "concept/" + account + "/" + sleutel;
    }
}
