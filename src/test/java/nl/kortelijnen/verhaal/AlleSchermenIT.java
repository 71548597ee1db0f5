package nl.kortelijnen.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.servlet.ServletContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every view at three widths, light and dark: axe finds nothing and nothing sticks out (X10). The pictures stand in
 * {@code target/beelden} to be looked at; those of the README are among them.
 */
class AlleSchermenIT extends Verhaal {

    /** Addresses beside those of one thing. */
    private static final Set<String> NIET_EEN = Set.of("nieuw", "fouten", "cijfers", "ontvangen");

    @Autowired
    ServletContext servletcontext;

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

    /**
     * Every page there is at 360, as far as its dialogs: axe finds nothing, and nothing sticks out, also when every word
     * has 41 letters. A new page is walked by itself; one that is about something needs a place to be found.
     */
    @TestFactory
    Stream<DynamicTest> elke_pagina_en_dialoog_past_op_een_telefoon_ook_met_lange_woorden() {
        Map<String, List<Schermwandeling.Scherm>> perAccount = Schermwandeling.alle(servletcontext).stream()
                .collect(Collectors.groupingBy(
                        Schermwandeling.Scherm::account, LinkedHashMap::new, Collectors.toList()));
        assertThat(perAccount).hasSizeGreaterThan(4);
        return perAccount.entrySet().stream()
                .map(rij -> DynamicTest.dynamicTest(rij.getKey(), () -> verleng(rij.getKey(), rij.getValue())));
    }

    private void verleng(String account, List<Schermwandeling.Scherm> schermen) {
        Page pagina = ingelogdMetCode(account, BUREAU);
        pagina.setViewportSize(TELEFOON, 800);
        for (Schermwandeling.Scherm scherm : schermen) {
            String pad = scherm.metDeel() ? gevonden(pagina, scherm) : scherm.pad();
            naar(pagina, pad);
            if (!SCHERMEN.getOrDefault(account, List.of()).contains(pad)) {
                toegankelijk(pagina);
            }
            LangeWoorden.passen(pagina);
            verlengDialogen(pagina, pad, Schermwandeling.DIALOGEN.getOrDefault(scherm.sleutel(), List.of()));
        }
    }

    private void verlengDialogen(Page pagina, String pad, List<String> knoppen) {
        int gezien = 0;
        for (String tekst : knoppen) {
            naar(pagina, pad);
            Locator knop = pagina.locator("main vaadin-button", new Page.LocatorOptions().setHasText(tekst));
            if (knop.count() == 0) {
                continue;
            }
            gezien++;
            knop.first().click();
            inDialoog(pagina).waitFor();
            wachtTotRustig(pagina);
            toegankelijk(pagina);
            LangeWoorden.passen(pagina);
        }
        assertThat(knoppen.isEmpty() || gezien > 0).as("een dialoog op %s", pad).isTrue();
    }

    private String gevonden(Page pagina, Schermwandeling.Scherm scherm) {
        Schermwandeling.Vindplaats plek = Schermwandeling.VINDPLAATSEN.get(scherm.pad());
        assertThat(plek)
                .as("Zeg in Schermwandeling waar een %s te vinden is", scherm.sleutel())
                .isNotNull();
        naar(pagina, plek.pagina());
        return pagina.locator("main a[href]").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("^/", ""))
                .filter(adres -> adres.startsWith(plek.begin()))
                .map(adres -> adres.substring(plek.begin().length()).replaceFirst("[?#].*", ""))
                .filter(deel -> !deel.isEmpty() && !deel.contains("/") && !NIET_EEN.contains(deel))
                .findFirst()
                .map(deel -> scherm.pad() + "/" + deel)
                .orElseThrow(() -> new AssertionError("Geen " + plek.begin() + " op " + plek.pagina()));
    }

    private static String naam(String account, String pad) {
        String kort = pad.isEmpty() ? "start" : pad.replaceAll("[^a-z0-9]+", "-");
        return (account.equals("professional") ? "" : account + "-") + kort;
    }
}
