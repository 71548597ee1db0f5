package nl.kortelijnen.verslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** V12: an aandachtspunt becomes a draft handreiking in one action, linked both ways. */
@SpringBootTest
class HandreikingenTest {

    @Autowired
    private Inlezing inlezing;

    @Autowired
    private Verslagredactie redactie;

    @Autowired
    private Publicatieproces uitgave;

    @Autowired
    private Verslagen verslagen;

    @Autowired
    private Handreikingen handreikingen;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void een_redacteur_maakt_van_een_aandachtspunt_een_concept_en_beide_wijzen_naar_elkaar() {
        String slug = publiceer();
        Punt punt = punt(slug, Punttype.AANDACHTSPUNT);
        assertThat(handreikingen.mag()).isFalse();
        assertThatThrownBy(() -> handreikingen.maak(slug, punt.spoor())).isInstanceOf(Fout.GeenToegang.class);

        als(Rol.REDACTEUR);
        String adres = handreikingen.maak(slug, punt.spoor());

        String item = adres.replace("redactie/bewerk/", "");
        assertThat(handreikingen.adressen(verslagen.openbaar(slug).orElseThrow()))
                .containsEntry(punt.spoor(), adres);
        assertThat(jdbc.sql("select tekst from kennisversie where item = :item")
                        .param("item", item)
                        .query(String.class)
                        .single())
                .contains("soort: handreiking")
                .contains(punt.tekst())
                .contains("/verslag/" + slug + "#punt-");
        assertThatThrownBy(() -> handreikingen.maak(slug, punt.spoor())).isInstanceOf(Fout.RegelGeschonden.class);
        Punt ander = punt(slug, Punttype.VERBETERPUNT);
        assertThatThrownBy(() -> handreikingen.maak(slug, ander.spoor())).isInstanceOf(Fout.BestaatNiet.class);
        TestInlog.afmelden();
        assertThat(handreikingen.adressen(verslagen.openbaar(slug).orElseThrow()))
                .isEmpty();
    }

    private Punt punt(String slug, Punttype type) {
        return verslagen.openbaar(slug).orElseThrow().punten().stream()
                .filter(punt -> punt.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private String publiceer() {
        als(Rol.ORGANISATOR);
        UUID verslag = inlezing.neemOp(
                "middag.md",
                "# Middag\n\n## Aandachtspunten\n\n- Vraag door bij een jongere.\n\n## Verbeterpunten\n\n- Bel terug."
                        .getBytes(StandardCharsets.UTF_8));
        redactie.concept(verslag).punten().forEach(punt -> redactie.zetNagekeken(verslag, punt.id(), true));
        return uitgave.publiceer(verslag, "");
    }

    private static void als(Rol rol) {
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "iemand", "Iemand", Set.of(Rol.PROFESSIONAL, rol), null));
    }
}
