package nl.kortelijnen.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every view at three widths, light and dark: axe finds nothing and nothing sticks out (X10). The pictures stand in
 * {@code target/beelden} to be looked at; those of the README are among them.
 */
class AlleSchermenIT extends Verhaal {

    private static final Map<String, List<String>> SCHERMEN = new LinkedHashMap<>();

    static {
        SCHERMEN.put(
                "professional",
                List.of(
                        "",
                        "zoeken?q=jongere thuis geslagen",
                        "zoeken?q=xqzvw",
                        "kennis",
                        "kennis/eerst-een-praatje",
                        "kennis/thema/opvoeding",
                        "netwerk",
                        "netwerk?soort=mensen",
                        "deskundigen",
                        "deskundigen?taal=ti&cultuur=eritrees&thema=partnergeweld&modus=huisbezoek",
                        "consultaties",
                        "consultaties/nieuw",
                        "casuistiek",
                        "casuistiek/nieuw",
                        "verslagen",
                        "profiel",
                        "noodprocedure",
                        "api-uitleg",
                        "meer"));
        SCHERMEN.put("organisator", List.of("verslagen", "verslagen/nieuw"));
        SCHERMEN.put(
                "redacteur",
                List.of("", "kennis/fouten", "redactie/zonder-resultaat", "redactie/bewerk/eerst-een-praatje"));
        SCHERMEN.put("netwerkbeheerder", List.of("netwerk"));
        SCHERMEN.put("beheerder", List.of("accounts"));
        SCHERMEN.put("organisatiebeheerder", List.of("", "mijn-organisatie", "logboek/organisatie"));
        SCHERMEN.put("privacyfunctionaris", List.of("", "noodprocedures", "logboek"));
        SCHERMEN.put("deskundige", List.of("", "consultaties"));
    }

    @TestFactory
    Stream<DynamicTest> elk_scherm_is_toegankelijk_en_past() {
        return SCHERMEN.entrySet().stream()
                .map(rij -> DynamicTest.dynamicTest(rij.getKey(), () -> bekijk(rij.getKey(), rij.getValue())));
    }

    private void bekijk(String account, List<String> paden) {
        assertThat(paden).isNotEmpty();
        Page pagina = ingelogdMetCode(account, BUREAU);
        for (String pad : paden) {
            bekijkOveral(pagina, pad, naam(account, pad));
        }
    }

    private static String naam(String account, String pad) {
        String kort = pad.isEmpty() ? "start" : pad.replaceAll("[^a-z0-9]+", "-");
        return (account.equals("professional") ? "" : account + "-") + kort;
    }
}
