package nl.kortelijnen.huishouden.ervaring;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.cijfers.Kwartaal;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Toevalscode;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Toegangsbewijs;
import nl.kortelijnen.toegang.logboek.Logsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks a family how it was. A card holds a code that works once and knows only the organisation; the answer keeps no day,
 * no household and no card, so that nobody can find out who gave it.
 */
@Service
public class Ervaringen {

    public static final Duration DUUR = Duration.ofDays(60);

    private static final String KAART = """
            insert into ervaringsbriefje (zegel, organisatie, gemaakt, tot) values (:zegel, :organisatie, :nu, :tot)
            """;
    private static final String NEEM = """
            delete from ervaringsbriefje where zegel = :zegel and tot > :nu returning coalesce(cast(organisatie as text), '')
            """;
    private static final String BEWAAR = """
            insert into ervaring (id, organisatie, kwartaal, gehoord, respect, duidelijk, tempo)
            values (:id, :organisatie, :kwartaal, :gehoord, :respect, :duidelijk, :tempo)
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;
    private final Huishoudtoegang toegang;
    private final Clock klok;

    Ervaringen(JdbcClient jdbc, Kluis kluis, Huishoudtoegang toegang, Clock klok) {
        this.jdbc = jdbc;
        this.kluis = kluis;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** A code to give to this family, for {@link #DUUR}. */
    @Transactional
    public String briefje(UUID huishouden) {
        Toegangsbewijs bewijs = toegang.wijzig(huishouden, Logsoort.AANMAKEN, "ervaring", "");
        String code = Toevalscode.nieuw(Toevalscode.KLEIN, 4, 4);
        jdbc.sql(KAART)
                .param("zegel", zegel(code))
                .param("organisatie", bewijs.wie().organisatie())
                .param("nu", nu())
                .param("tot", Timestamp.from(klok.instant().plus(DUUR)))
                .update();
        return code;
    }

    /** Whether this code still works. */
    public boolean geldig(String code) {
        return jdbc.sql("select count(*) from ervaringsbriefje where zegel = :zegel and tot > :nu")
                        .param("zegel", zegel(code))
                        .param("nu", nu())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Keeps the answers; the code is gone after that.
     *
     * @param antwoorden to every question a number from 1 to 5
     * @throws Fout.RegelGeschonden when one is missing
     * @throws Fout.BestaatNiet when the code does not work (any more)
     */
    @Transactional
    public void geef(String code, Map<Ervaringsvraag, Integer> antwoorden) {
        for (Ervaringsvraag vraag : Ervaringsvraag.values()) {
            Integer cijfer = antwoorden.get(vraag);
            if (cijfer == null || cijfer < 1 || cijfer > 5) {
                throw new Fout.RegelGeschonden("Kies een antwoord bij: " + vraag.vraag());
            }
        }
        Optional<String> organisatie = jdbc.sql(NEEM)
                .param("zegel", zegel(code))
                .param("nu", nu())
                .query(String.class)
                .optional();
        jdbc.sql(BEWAAR)
                .param("id", UUID.randomUUID())
                .param(
                        "organisatie",
                        id(organisatie.orElseThrow(() -> new Fout.BestaatNiet(
                                "Deze code werkt niet (meer). Vraag een nieuw briefje aan wie u helpt."))))
                .param("kwartaal", Kwartaal.van(Nederlands.vandaag(klok)).code())
                .param("gehoord", antwoord(antwoorden, Ervaringsvraag.GEHOORD))
                .param("respect", antwoord(antwoorden, Ervaringsvraag.RESPECT))
                .param("duidelijk", antwoord(antwoorden, Ervaringsvraag.DUIDELIJK))
                .param("tempo", antwoord(antwoorden, Ervaringsvraag.TEMPO))
                .update();
    }

    private static int antwoord(Map<Ervaringsvraag, Integer> antwoorden, Ervaringsvraag vraag) {
        return Objects.requireNonNull(antwoorden.get(vraag));
    }

    private static @Nullable UUID id(String tekst) {
        return tekst.isEmpty() ? null : UUID.fromString(tekst);
    }

    private String zegel(String code) {
        return HexFormat.of().formatHex(kluis.zegel("ervaring", code.getBytes(StandardCharsets.UTF_8)));
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
