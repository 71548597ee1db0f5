package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.huishouden.Aanknopingen;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.portaal.aanbod.Aanknoping;
import nl.kortelijnen.portaal.aanbod.Aanknopingsbron;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;

/** Guidance and experts that go with this household: never the other way round (G10). */
class Hulpdeel extends Div {

    Hulpdeel(Huishouden huishouden, List<Aanknopingsbron> aanbod) {
        addClassName("huisvlak");
        Aanknoping aanknoping = Aanknopingen.van(huishouden);
        List<Component> gevonden = Aanknopingsbron.op(Aanknopingsbron.Plek.HUISHOUDEN, aanbod, aanknoping);
        if (gevonden.isEmpty()) {
            add(new LegeStaat(
                    "Nog niets dat hierbij past. Noem op Gezin de taal, de achtergrond of wat er speelt, als dat nodig "
                            + "is om samen te werken."));
            return;
        }
        Paragraph waarom = new Paragraph("Past bij wat er bij dit gezin staat: " + inWoorden(aanknoping)
                + ". Wat je hier ziet wordt nergens bewaard, en buiten deze bladzij weet niemand ervan.");
        waarom.addClassNames("klein", "stil");
        add(waarom);
        add(gevonden);
    }

    private static String inWoorden(Aanknoping aanknoping) {
        return Stream.of(
                        aanknoping.talen().stream().map(code -> Taal.van(code).naam()),
                        aanknoping.culturen().stream().map(Codelijst.CULTUREN::label),
                        aanknoping.themas().stream().map(Codelijst.THEMAS::label))
                .map(labels -> new TreeSet<>(labels.toList()).stream())
                .flatMap(labels -> labels)
                .collect(Collectors.joining(", "));
    }
}
