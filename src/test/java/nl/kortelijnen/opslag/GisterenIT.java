package nl.kortelijnen.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import nl.kortelijnen.KorteLijnenApplication;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Huishoudregel;
import nl.kortelijnen.huishouden.live.Tekeningen;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.verslag.Verslagen;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Yesterday's data opens in today's version. {@code gisteren.tar.xz} is the data folder of a portal with the demo as it
 * was at commit 113f19c, before the packages were split, with its keys and without what every start makes anew; all
 * people in it are invented. Whoever changes what is stored adds what they changed here, and never makes the folder anew.
 */
class GisterenIT {

    private static final String INGEPAKT = "/gisteren.tar.xz";
    private static final String VERHUISD = "db/migration/basis/V202611300040__verhuisde_klassen.sql";

    private final Path gegevens = TestOpslag.nieuweMap().resolve("gisteren");

    @Test
    void wat_gisteren_bewaard_is_is_er_vandaag_nog() throws Exception {
        pakUit();

        try (var portaal = start()) {
            var accounts = portaal.getBean(Accounts.class);
            assertThat(accounts.alle()).hasSizeGreaterThan(10);
            TestInlog.alsMetTweedeFactor(accounts.metNaam("professional").orElseThrow());
            huishouden(portaal);
            assertThat(portaal.getBean(Consultaties.class).overzicht().leeg()).isFalse();
            assertThat(portaal.getBean(Casusbank.class).gedeeld(null, null)).isNotEmpty();
            assertThat(portaal.getBean(Verslagen.class).gepubliceerd()).isNotEmpty();
            assertThat(portaal.getBean(Ketennetwerk.class).professionals(Netwerkfilter.ALLES))
                    .hasSizeGreaterThan(200);
            ongehoord(JdbcClient.create(portaal.getBean(DataSource.class)));
        } finally {
            TestInlog.afmelden();
        }
        assertThat(Proefproces.kl("controleer-log", "--kortelijnen.data=" + gegevens, Proefproces.KORT_LEVEN))
                .matches(uitkomst -> uitkomst.code() == 0);
    }

    private void pakUit() throws IOException {
        try (var ingepakt = Objects.requireNonNull(GisterenIT.class.getResourceAsStream(INGEPAKT));
                var delen = new TarArchiveInputStream(new XZCompressorInputStream(ingepakt))) {
            for (var deel = delen.getNextEntry(); deel != null; deel = delen.getNextEntry()) {
                Path pad = gegevens.resolve(deel.getName()).normalize();
                if (deel.isDirectory()) {
                    Files.createDirectories(pad);
                } else {
                    Files.copy(delen, pad);
                }
                Files.setPosixFilePermissions(
                        pad, PosixFilePermissions.fromString(deel.isDirectory() ? "rwx------" : "rw-------"));
            }
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(KorteLijnenApplication.class)
                .run(
                        "--kortelijnen.data=" + gegevens,
                        "--kortelijnen.demo=false",
                        "--kortelijnen.opslag.lib=" + TestOpslag.lib(),
                        "--server.port=0",
                        Proefproces.KORT_LEVEN);
    }

    /** With its words, and a drawing that still unfolds from its log. */
    private static void huishouden(ConfigurableApplicationContext portaal) {
        List<Huishoudregel> mijn = portaal.getBean(Huishoudens.class).vanMij();
        assertThat(mijn)
                .isNotEmpty()
                .allSatisfy(huis -> assertThat(huis.werknaam().waarde()).isNotBlank());
        var tekeningen = portaal.getBean(Tekeningen.class);
        assertThat(mijn).anySatisfy(huis -> {
            assertThat(tekeningen.geschiedenis(huis.id(), Long.MAX_VALUE).regels())
                    .isNotEmpty();
            assertThat(tekeningen.dagen(huis.id())).isNotEmpty();
        });
    }

    /** What was told and not heard yet names classes where they stood. */
    private static void ongehoord(JdbcClient tabellen) throws Exception {
        tabellen.sql("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)
                values (gen_random_uuid(),
                        'nl.kortelijnen.portaal.post.Accountpost.stuur(nl.kortelijnen.toegang.AccountGewijzigd)',
                        'nl.kortelijnen.toegang.AccountGewijzigd', '{}', now())
                """).update();
        tabellen.sql(new ClassPathResource(VERHUISD).getContentAsString(StandardCharsets.UTF_8))
                .update();
        assertThat(tabellen.sql("select event_type from event_publication where completion_date is null")
                        .query(String.class)
                        .list())
                .contains("nl.kortelijnen.toegang.account.AccountGewijzigd")
                .allSatisfy(soort -> assertThat(Class.forName(soort)).isNotNull());
        tabellen.sql("delete from event_publication where completion_date is null")
                .update();
    }
}
