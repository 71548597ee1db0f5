package nl.kortelijnen.consultatie;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kortelijnen.gedeeld.Nederlands;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plays a consultation of the demo through the same steps a user takes, and then says when each happened. */
@Component
class Demoverteller {

    private static final List<String> DATEER = List.of("""
            update consultvraag set veranderd = :toen, gevraagd = least(gevraagd, :toen) where nummer = :nummer
            """, """
            update consultgebeurtenis set wanneer = :toen
            where wanneer >= :begin and consult = (select id from consultvraag where nummer = :nummer)
            """, """
            update consultbericht set wanneer = :toen
            where wanneer >= :begin and consult = (select id from consultvraag where nummer = :nummer)
            """);

    private final Diensten diensten;
    private final JdbcClient sql;
    private final Clock klok;

    Demoverteller(Diensten diensten, JdbcClient sql, Clock klok) {
        this.diensten = diensten;
        this.sql = sql;
        this.klok = klok;
    }

    /** @param kijkers everybody in the story, by username */
    String vraag(Democonsultatie verhaal, Map<String, Kijker> kijkers, @Nullable Raadgever gevraagde) {
        Kijker vrager = wie(verhaal.vrager(), kijkers);
        return diensten.loket().neemIn(vrager, aanvraag(verhaal, gevraagde), gevraagde);
    }

    private Aanvraag aanvraag(Democonsultatie verhaal, @Nullable Raadgever gevraagde) {
        LocalDate dag = LocalDate.ofInstant(toen(verhaal.geleden()), Nederlands.TIJDZONE);
        return new Aanvraag(
                verhaal.tekst("vraag"),
                verhaal.fase(),
                verhaal.werkwijze(),
                verhaal.tekst("veiligBellen"),
                verhaal.bezoek().orElse(null),
                verhaal.signaalDagenEerder().map(dag::minusDays).orElse(null),
                verhaal.kenmerken(),
                gevraagde == null ? null : gevraagde.professional(),
                null,
                verhaal.tekst("reden"));
    }

    void doe(String nummer, Democonsultatie.Demostap stap, Map<String, Kijker> kijkers) {
        Kijker wie = wie(stap.veld("wie"), kijkers);
        String zegt = stap.veld("zegt");
        if (!zegt.isEmpty()) {
            diensten.briefwisseling().verstuur(wie, nummer, zegt);
            return;
        }
        switch (stap.veld("doet")) {
            case "neem-aan" -> diensten.stappen().neemAan(wie, nummer);
            case "wijs-af" -> diensten.stappen().wijsAf(wie, nummer, stap.veld("reden"));
            case "trek-in" -> diensten.stappen().trekIn(wie, nummer, stap.veld("reden"));
            case "sluit-af" -> diensten.stappen().sluitAf(wie, nummer, afsluiting(stap));
            default -> throw new IllegalArgumentException("onbekend bij doet: " + stap.veld("doet"));
        }
    }

    private static Afsluiting afsluiting(Democonsultatie.Demostap stap) {
        String geholpen = stap.veld("geholpen").toUpperCase(Locale.ROOT);
        return new Afsluiting(
                geholpen.equals("TRUE") ? Afsluiting.Geholpen.JA : Afsluiting.Geholpen.valueOf(geholpen),
                stap.veld("vervolg"));
    }

    private static Kijker wie(String naam, Map<String, Kijker> kijkers) {
        Kijker kijker = kijkers.get(naam);
        if (kijker == null) {
            throw new IllegalArgumentException("onbekend account: " + naam);
        }
        return kijker;
    }

    /** Everything of this question that was written since then, happened so many hours ago. */
    @Transactional
    void dateer(String nummer, Instant begin, long urenGeleden) {
        for (String zin : DATEER) {
            sql.sql(zin)
                    .param("toen", toen(urenGeleden).atOffset(ZoneOffset.UTC))
                    .param("begin", begin.atOffset(ZoneOffset.UTC))
                    .param("nummer", nummer)
                    .update();
        }
    }

    private Instant toen(long urenGeleden) {
        return klok.instant().minus(Duration.ofHours(urenGeleden));
    }
}
