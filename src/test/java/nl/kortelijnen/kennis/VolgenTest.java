package nl.kortelijnen.kennis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Keeping, following, and the weekly mail through a real SMTP server: titles and links only (G12). */
@SpringBootTest(properties = "kortelijnen.adres=https://portaal.example")
class VolgenTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        SERVER.start();
    }

    @Autowired
    private Volgen volgen;

    @Autowired
    private Kennispost post;

    @Autowired
    private Kennisregister register;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry waarden) {
        waarden.add("spring.mail.host", () -> "127.0.0.1");
        waarden.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterEach
    void ruimOp() {
        jdbc.sql("delete from kennis_nieuws").update();
        TestInlog.afmelden();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private Gebruiker metAdres() {
        Gebruiker wie =
                TestInlog.maak(accounts, "vo-" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
        TestInlog.als(wie);
        jdbc.sql("insert into postadres (account, adres, bevestigd) values (:wie, :adres, :nu)")
                .param("wie", wie.account())
                .param("adres", wie.gebruikersnaam() + "@werk.example")
                .param("nu", Timestamp.from(Testklok.nu()))
                .update();
        return wie;
    }

    private static List<String> mails(Gebruiker wie) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> naar(mail).contains(wie.gebruikersnaam()))
                .map(VolgenTest::tekst)
                .toList();
    }

    private static String naar(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tekst(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + mail.getContent();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void wie_een_thema_volgt_krijgt_titel_en_adres_van_wat_nieuw_is_en_niets_anders() {
        Gebruiker volger = metAdres();
        volgen.volg("tolk-en-taal", true);
        Gebruiker ander = metAdres();
        volgen.volg("verslaving", true);

        post.onthoud(register.stand(), Set.of("werken-met-een-tolk", "gesprek-over-geld"));
        post.verstuur();

        await().atMost(Duration.ofSeconds(20)).until(() -> mails(volger).size() == 1);
        String mail = mails(volger).getFirst();
        Kennisitem item = register.stand().items().get("werken-met-een-tolk");
        assertThat(mail)
                .contains("Werken met een tolk", "https://portaal.example/kennis/werken-met-een-tolk")
                .doesNotContain("Praten over geldzorgen", item.samenvatting(), volger.naam());
        assertThat(mails(ander)).isEmpty();

        post.verstuur();
        await().during(Duration.ofSeconds(4))
                .atMost(Duration.ofSeconds(6))
                .until(() -> mails(volger).size() == 1);
    }

    @Test
    void wie_pas_later_gaat_volgen_hoort_niet_wat_er_al_was() {
        post.onthoud(register.stand(), Set.of("werken-met-een-tolk"));
        Gebruiker volger = metAdres();
        volgen.volg("tolk-en-taal", true);

        post.verstuur();

        assertThat(jdbc.sql("select count(*) from post_uit where account = :wie")
                        .param("wie", volger.account())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void wat_iemand_bewaart_staat_bij_hem_en_bij_niemand_anders() {
        metAdres();
        volgen.bewaar("werken-met-een-tolk", true);
        volgen.bewaar("werken-met-een-tolk", true);
        assertThat(volgen.bewaard()).extracting(Kennisitem::id).containsExactly("werken-met-een-tolk");

        metAdres();
        assertThat(volgen.bewaard()).isEmpty();
        assertThat(volgen.bewaard("werken-met-een-tolk")).isFalse();
    }

    @Test
    void niet_meer_volgen_en_niet_meer_bewaren_kan_ook() {
        metAdres();
        volgen.volg("tolk-en-taal", true);
        volgen.volg("tolk-en-taal", false);
        volgen.bewaar("meldcode", true);
        volgen.bewaar("meldcode", false);

        assertThat(volgen.themas()).isEmpty();
        assertThat(volgen.bewaard()).isEmpty();
    }
}
