package nl.kortelijnen.verslag.ui.punten;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.verbetering.Geadresseerde;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import nl.kortelijnen.verslag.verbetering.Volgstaat;

/** What to see of the points: each choice becomes part of the address. */
final class Puntfilterbalk extends Div {

    Puntfilterbalk(Puntkeuze keuze, List<Volgpunt> alle) {
        addClassNames("rij-v", "puntfilter");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Welke punten");
        add(veld("Status", statussen(), keuze.status(), keuze::metStatus));
        if (keuze.aanbevelingen()) {
            add(veld("Voor wie", geadresseerden(), keuze.geadresseerde(), keuze::metGeadresseerde));
        }
        add(veld("Van welke organisatie", organisaties(alle), keuze.organisatie(), keuze::metOrganisatie));
    }

    private static Select<String> veld(
            String label, Map<String, String> keuzes, String nu, Function<String, Puntkeuze> anders) {
        Select<String> veld = new Select<>();
        veld.setLabel(label);
        veld.setItems(keuzes.keySet());
        veld.setItemLabelGenerator(code -> Objects.requireNonNullElse(keuzes.get(code), code));
        veld.setValue(keuzes.containsKey(nu) ? nu : "");
        veld.addValueChangeListener(gekozen -> UI.getCurrent()
                .navigate(Verslagadres.PUNTEN, anders.apply(gekozen.getValue()).vraag()));
        return veld;
    }

    private static Map<String, String> statussen() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        keuzes.put("", "Alles");
        keuzes.put(Puntkeuze.OPEN, "Alles wat open staat");
        for (Volgstaat staat : Volgstaat.values()) {
            keuzes.put(staat.code(), staat.label());
        }
        return keuzes;
    }

    private static Map<String, String> geadresseerden() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        keuzes.put("", "Iedereen");
        for (Geadresseerde een : Geadresseerde.values()) {
            keuzes.put(een.code(), een.label());
        }
        return keuzes;
    }

    private static Map<String, String> organisaties(List<Volgpunt> alle) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        keuzes.put("", "Alle organisaties");
        for (Volgpunt punt : alle) {
            Volgpunt.Eigenaar eigenaar = punt.eigenaar();
            keuzes.put(Puntkeuze.wie(punt), eigenaar == null ? "Nog zonder eigenaar" : eigenaar.naam());
        }
        return keuzes;
    }
}
