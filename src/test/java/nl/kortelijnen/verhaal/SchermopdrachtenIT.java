package nl.kortelijnen.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kortelijnen.opslag.Opdrachtteller;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page there is asks the stores a bounded number of times, on the demo with its hundreds of people and its dozens of
 * everything else: who asks once per row is far above it.
 */
@Demoportaal
@ViewPackages(packages = "nl.kortelijnen")
class SchermopdrachtenIT extends SpringBrowserlessTest {

    private static final int MEESTE = 15;

    /** Pages put together of parts of other modules, each with a question or two of its own, however many rows it has. */
    private static final Map<String, Integer> SAMENGESTELD =
            Map.of("", 70, "netwerk/mijn-kaart", 30, "tussenevaluatie", 25, "vertrek", 25);

    private static final String ELDERS = "proef/tweede-factor";

    @Autowired
    Accounts accounts;

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void elke_pagina_stelt_een_vast_aantal_vragen_aan_de_opslag() {
        Map<String, Long> teVeel = new TreeMap<>();
        List<String> gezien = new ArrayList<>();
        for (Schermwandeling.Scherm scherm :
                Schermwandeling.alle(VaadinService.getCurrent().getContext())) {
            TestInlog.alsMetTweedeFactor(accounts.metNaam(scherm.account()).orElseThrow(), Duration.ZERO);
            Optional<String> pad = scherm.metDeel() ? gevonden(scherm) : Optional.of(scherm.pad());
            pad.ifPresent(adres -> {
                naar(adres); // what is kept in memory is so after this
                naar(ELDERS); // where it is already, it would not be made anew
                long vragen = Opdrachtteller.metGraaf(() -> naar(adres));
                gezien.add(adres);
                System.out.printf("%d statements: /%s%n", vragen, scherm.sleutel());
                if (vragen > SAMENGESTELD.getOrDefault(scherm.sleutel(), MEESTE)) {
                    teVeel.put(scherm.sleutel(), vragen);
                }
            });
        }
        assertThat(gezien).hasSizeGreaterThan(40);
        assertThat(teVeel).isEmpty();
    }

    private static void naar(String adres) {
        Paginawissel.naar(adres);
    }

    private static Optional<String> gevonden(Schermwandeling.Scherm scherm) {
        Schermwandeling.Vindplaats plek = Schermwandeling.VINDPLAATSEN.get(scherm.pad());
        naar(plek.pagina());
        return elementen(UI.getCurrent().getElement())
                .filter(element -> element.hasAttribute("href"))
                .map(element -> element.getAttribute("href"))
                .filter(adres -> adres.startsWith(plek.begin()))
                .map(adres -> adres.substring(plek.begin().length()).replaceFirst("[?#].*", ""))
                .filter(deel -> !deel.isEmpty()
                        && !deel.contains("/")
                        && !Set.of("nieuw", "cijfers").contains(deel))
                .findFirst()
                .map(deel -> scherm.pad() + "/" + deel);
    }

    private static Stream<Element> elementen(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(SchermopdrachtenIT::elementen));
    }
}
