package nl.kortelijnen.opslag.kluis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import nl.kortelijnen.opslag.KleinPortaal;
import nl.kortelijnen.opslag.Proefproces;
import nl.kortelijnen.opslag.Proefproces.Gezegd;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.opslag.gegevens.Gegevensmap;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** X13: a backup made with {@code ./kl backup} and put back in an empty folder holds what was there. */
class ReservekopieIT {

    private static final String ZIN = "Één lijn naar mevrouw Çelik";

    private final Path gegevens = TestOpslag.nieuweGegevensmap();
    private final Path werk = TestOpslag.nieuweMap();
    private final Path kopie = werk.resolve("kopie");

    @Test
    void een_teruggezette_reservekopie_heeft_dezelfde_aantallen_en_teksten() throws Exception {
        try (var portaal = start(gegevens)) {
            vul(portaal);
            assertThat(kl("backup", kopie, gegevens))
                    .isEqualTo(new Gezegd(
                            1, "Er draait nog een portaal op " + gegevens + ". Stop het eerst met ./kl stop.\n"));
        }
        Path sleutels = gegevens.resolve("sleutel/kluis.sleutels");
        assertThat(kl("backup", kopie, gegevens))
                .matches(uitkomst -> uitkomst.code() == 0)
                .extracting(Gezegd::tekst)
                .asString()
                .contains("De sleutels gaan niet mee: bewaar een kopie van " + sleutels);
        assertThat(Files.readString(kopie.resolve("manifest")))
                .contains("versie=", "datum=", "sha256.neo4j.dump=", "sha256.postgres.zip=", "sha256.gegevens.zip=");
        beschadigdeKopieWordtGeweigerd();

        Path terug = werk.resolve("terug");
        assertThat(kl("herstel", kopie, terug))
                .matches(uitkomst -> uitkomst.code() == 0)
                .extracting(Gezegd::tekst)
                .asString()
                .contains("Zet nu het bewaarde bestand met sleutels terug als "
                        + terug.resolve(gegevens.relativize(sleutels)));
        assertThat(terug.resolve("sleutel")).doesNotExist();

        try (var portaal = start(terug)) {
            assertThat(inPostgres(portaal)).isEqualTo("100 × " + ZIN);
            assertThat(inNeo4j(portaal)).isEqualTo("100 × " + ZIN);
            assertThat(terug.resolve("verslagen/een.txt")).hasContent(ZIN);
            assertThat(terug.resolve("index")).doesNotExist();
        }
        assertThat(kl("herstel", kopie, terug).tekst()).contains("is niet leeg");
    }

    private void beschadigdeKopieWordtGeweigerd() throws Exception {
        Path beschadigd = werk.resolve("beschadigd");
        FileSystemUtils.copyRecursively(kopie, beschadigd);
        byte[] inhoud = Files.readAllBytes(beschadigd.resolve("postgres.zip"));
        inhoud[inhoud.length / 2] ^= 1;
        Files.write(beschadigd.resolve("postgres.zip"), inhoud);
        Path nergens = werk.resolve("nergens");

        var uitkomst = kl("herstel", beschadigd, nergens);

        assertThat(uitkomst.code()).isEqualTo(1);
        assertThat(uitkomst.tekst()).contains("De reservekopie is beschadigd: postgres.zip");
        assertThat(nergens).doesNotExist();
    }

    private static ConfigurableApplicationContext start(Path gegevens) {
        return new SpringApplicationBuilder(KleinPortaal.class)
                .web(WebApplicationType.NONE)
                .run("--kortelijnen.data=" + gegevens, Proefproces.KORT_LEVEN);
    }

    private void vul(ConfigurableApplicationContext portaal) throws IOException {
        var sql = JdbcClient.create(portaal.getBean(DataSource.class));
        sql.sql("CREATE TABLE zin (n integer PRIMARY KEY, tekst text)").update();
        sql.sql("INSERT INTO zin SELECT n, ? FROM generate_series(1, 100) n")
                .param(ZIN)
                .update();
        portaal.getBean(Driver.class)
                .executableQuery("UNWIND range(1, 100) AS n CREATE (:Organisatie {id: toString(n), naam: $zin})")
                .withParameters(Map.of("zin", ZIN))
                .execute();
        Files.writeString(portaal.getBean(Gegevensmap.class).map("verslagen").resolve("een.txt"), ZIN);
        new Sleutelbestand(portaal.getBean(Gegevensmap.class).map("sleutel").resolve("kluis.sleutels")).maak();
        Files.writeString(portaal.getBean(Gegevensmap.class).map("index").resolve("segment"), "kan opnieuw");
    }

    private static String inPostgres(ConfigurableApplicationContext portaal) {
        return JdbcClient.create(portaal.getBean(DataSource.class))
                .sql("SELECT count(*) || ' × ' || min(tekst) FROM zin")
                .query(String.class)
                .single();
    }

    private static String inNeo4j(ConfigurableApplicationContext portaal) {
        return portaal.getBean(Driver.class)
                .executableQuery("MATCH (o:Organisatie) RETURN count(o) + ' × ' + min(o.naam) AS tekst")
                .execute()
                .records()
                .getFirst()
                .get("tekst")
                .asString();
    }

    private static Gezegd kl(String opdracht, Path kopie, Path gegevens) throws Exception {
        return Proefproces.kl(opdracht, kopie.toString(), "--kortelijnen.data=" + gegevens);
    }
}
