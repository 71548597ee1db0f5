package nl.kortelijnen.portaal.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudbegin;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Noodprocedure;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Word by e-mail through a real SMTP server: it comes, it says nothing, it survives a server that is down (X12). */
@SpringBootTest(properties = "kortelijnen.adres=https://portaal.example")
class PostTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Pattern CODE = Pattern.compile("[a-z2-9]{4}-[a-z2-9]{4}");

    static {
        SERVER.start();
    }

    @Autowired
    private Postadressen adressen;

    @Autowired
    private Post post;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Huishoudbegin begin;

    @Autowired
    private Huishoudtoegang huishoudtoegang;

    @Autowired
    private Noodprocedure nood;

    @Autowired
    private Betrokkenen betrokkenen;

    @Autowired
    private JavaMailSenderImpl zender;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactie;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry waarden) {
        waarden.add("spring.mail.host", () -> "127.0.0.1");
        waarden.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private Gebruiker nieuw(Rol... rollen) {
        Gebruiker wie =
                TestInlog.maak(accounts, "po-" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
        TestInlog.alsMetTweedeFactor(wie);
        return wie;
    }

    private static String adres(Gebruiker wie) {
        return wie.gebruikersnaam() + "@werk.example";
    }

    private static List<MimeMessage> mails(Gebruiker wie) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(adres(wie));
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static MimeMessage laatste(Gebruiker wie, int aantal) {
        await().atMost(Duration.ofSeconds(15)).until(() -> mails(wie).size() >= aantal);
        return mails(wie).get(aantal - 1);
    }

    private Gebruiker metAdres(Rol... rollen) throws Exception {
        Gebruiker wie = nieuw(rollen);
        adressen.vraagAan("  " + adres(wie).toUpperCase());
        Matcher code = CODE.matcher(laatste(wie, 1).getContent().toString());
        assertThat(code.find()).isTrue();
        adressen.bevestig(code.group());
        assertThat(adressen.mijn()).contains(new Postadres(adres(wie), true));
        return wie;
    }

    @Test
    void de_mail_over_een_noodprocedure_noemt_niemand_en_leidt_naar_het_inloggen() throws Exception {
        Gebruiker contact = metAdres(Rol.PROFESSIONAL);
        UUID huishouden = UUID.randomUUID();
        begin.begin(huishouden, "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        String kenmerk = huishoudtoegang.kenmerk(huishoudtoegang.lees(huishouden, "huishouden"));
        Gebruiker lezer = nieuw(Rol.PROFESSIONAL);

        nood.open(kenmerk, "Er wordt nu iemand bedreigd met een mes.");

        MimeMessage mail = laatste(contact, 2);
        assertThat(mail.getSubject()).isEqualTo("Korte Lijnen: Er is een noodprocedure gebruikt");
        String tekst = mail.getContent().toString();
        assertThat(tekst).contains("https://portaal.example/");
        assertThat(tekst + mail.getSubject())
                .doesNotContain(kenmerk, huishouden.toString(), lezer.naam(), contact.naam(), "mes", "bedreigd")
                .doesNotContainPattern("\\d{2}");
    }

    @Test
    void wie_bij_een_huishouden_wordt_gezet_krijgt_er_bericht_van_zonder_dat_het_zegt_welk() throws Exception {
        Gebruiker collega = metAdres(Rol.PROFESSIONAL);
        nieuw(Rol.PROFESSIONAL);
        UUID huishouden = UUID.randomUUID();
        begin.begin(huishouden, "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");

        betrokkenen.voegToe(huishouden, collega.account(), "Jeugdarts", Doel.SAMENWERKEN, Testklok.vandaag(), null);

        MimeMessage mail = laatste(collega, 2);
        assertThat(mail.getSubject()).isEqualTo("Korte Lijnen: Je bent betrokken bij een huishouden");
        assertThat(mail.getContent().toString())
                .contains("https://portaal.example/huishoudens")
                .doesNotContain(huishouden.toString(), "Jeugdarts", collega.naam());
    }

    @Test
    void geen_enkele_soort_bericht_noemt_een_mens_een_adres_of_een_getal() {
        assertThat(Stream.of(Postsoort.values()).map(soort -> soort.onderwerp() + soort.zin() + soort.pad()))
                .allSatisfy(zin -> assertThat(zin).doesNotContainPattern("[0-9@%{]"));
    }

    @Test
    void zonder_de_code_gaat_er_niets_naar_een_adres() {
        Gebruiker wie = nieuw(Rol.PROFESSIONAL);
        adressen.vraagAan(adres(wie));
        laatste(wie, 1);

        assertThatThrownBy(() -> adressen.bevestig("aaaa-aaaa")).isInstanceOf(Fout.RegelGeschonden.class);
        stuur(wie);

        assertThat(wachtend(wie)).isZero();
        assertThat(adressen.mijn()).contains(new Postadres(adres(wie), false));
    }

    @Test
    void na_vijf_verkeerde_codes_werkt_ook_de_goede_niet_meer() throws Exception {
        Gebruiker wie = nieuw(Rol.PROFESSIONAL);
        adressen.vraagAan(adres(wie));
        Matcher code = CODE.matcher(laatste(wie, 1).getContent().toString());
        assertThat(code.find()).isTrue();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> adressen.bevestig("aaaa-aaaa")).isInstanceOf(Fout.RegelGeschonden.class);
        }

        assertThatThrownBy(() -> adressen.bevestig(code.group())).isInstanceOf(Fout.RegelGeschonden.class);
    }

    @Test
    void een_half_adres_wordt_geweigerd() {
        nieuw(Rol.PROFESSIONAL);

        for (String adres : List.of(
                "",
                "jan",
                "jan@",
                "jan@werk",
                "a b@werk.example",
                "x@y.example,z@y.example",
                "x@y.example\r\nBcc: z@y.example")) {
            assertThatThrownBy(() -> adressen.vraagAan(adres)).isInstanceOf(Fout.RegelGeschonden.class);
        }
        assertThat(adressen.mijn()).isEmpty();
    }

    @Test
    void wat_de_mailserver_niet_aanneemt_komt_later_alsnog() throws Exception {
        Gebruiker wie = metAdres(Rol.PROFESSIONAL);
        zender.setPort(1);
        try {
            stuur(wie);
            stuur(wie);
            await().atMost(Duration.ofSeconds(15)).until(() -> pogingen(wie) > 0);
        } finally {
            zender.setPort(SERVER.getSmtp().getPort());
        }
        assertThat(wachtend(wie)).as("hetzelfde bericht staat er een keer").isOne();
        jdbc.sql("update post_uit set volgende = " + Testklok.inSql()).update();

        assertThat(laatste(wie, 2).getSubject()).contains("consultatie");
        await().atMost(Duration.ofSeconds(5)).until(() -> wachtend(wie) == 0);
    }

    @Test
    void wie_geen_mail_meer_wil_krijgt_er_geen() throws Exception {
        Gebruiker wie = metAdres(Rol.PROFESSIONAL);

        adressen.haalWeg();
        stuur(wie);

        assertThat(wachtend(wie)).isZero();
        assertThat(adressen.mijn()).isEmpty();
    }

    private void stuur(Gebruiker wie) {
        transactie.executeWithoutResult(stand -> post.stuur(List.of(wie.account()), Postsoort.CONSULTATIE));
    }

    private int wachtend(Gebruiker wie) {
        return jdbc.sql("select count(*) from post_uit where account = :a")
                .param("a", wie.account())
                .query(Integer.class)
                .single();
    }

    private int pogingen(Gebruiker wie) {
        return jdbc.sql("select coalesce(max(pogingen), 0) from post_uit where account = :a")
                .param("a", wie.account())
                .query(Integer.class)
                .single();
    }
}
