package nl.kortelijnen.toegang.logboek;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.kortelijnen.opslag.bewaking.AltijdBewaard;
import nl.kortelijnen.opslag.bewaking.Schrijfgrensinbouw;
import nl.kortelijnen.opslag.gegevens.Gegevensmap;
import nl.kortelijnen.opslag.kluis.Kluis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the log stands on: its own connection, and the file that says how far it came. */
@Configuration(proxyBeanMethods = false)
class LogboekConfiguration {

    @Bean
    Logverbinding logverbinding(DataSource portaal, Schrijfgrensinbouw grens) throws SQLException {
        return Logverbinding.naast(portaal, grens::rond);
    }

    /** Who reads is logged and who signs in is counted; a code is used once; a key can be taken away; help can be near. */
    @Bean
    AltijdBewaard wieErBinnenIs() {
        return new AltijdBewaard(List.of(
                "insert into logboek ",
                "insert into inlogpoging ",
                "delete from inlogpoging ",
                "update inlogcode set laatste_stap ",
                "update herstelcode set gebruikt ",
                "update hulpcode set ",
                "update user_credentials ",
                "insert into noodtoegang ",
                "update slot set eraf ",
                "delete from apisleutel "));
    }

    @Bean
    Kopbestand kopbestand(Gegevensmap gegevens, Kluis kluis) {
        return Kopbestand.in(gegevens, kluis);
    }
}
