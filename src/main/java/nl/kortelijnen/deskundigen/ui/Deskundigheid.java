package nl.kortelijnen.deskundigen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.deskundigen.Deskundige;
import nl.kortelijnen.deskundigen.Deskundigenwijzer;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** On a person's page, when this is an expert: what for, how and when, and the button to ask (E01). */
@org.springframework.stereotype.Component
class Deskundigheid implements Paginadeel {

    private static final int ALLE = 100;

    private final Deskundigenwijzer wijzer;

    Deskundigheid(Deskundigenwijzer wijzer) {
        this.wijzer = wijzer;
    }

    @Override
    public String soort() {
        return "professional";
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<Component> bij(UUID id) {
        return wijzer.deskundige(new ProfessionalId(id))
                .map(deskundige -> new Blok(deskundige, wijzer.wanneer(deskundige), wijzer.kanNu(deskundige)));
    }

    @StyleSheet("stijl/deskundigen.css")
    static class Blok extends Section {

        Blok(Deskundige deskundige, String wanneer, boolean kan) {
            addClassNames("kaart", "deskundigheid");
            Div kop = new Div(new H2(titel(deskundige)), new Pil(kan ? Pil.Toon.GOED : Pil.Toon.WACHT, wanneer));
            kop.addClassName("rij-v");
            Paragraph over = new Paragraph(deskundige.over());
            over.addClassName("over");
            add(kop, over, Kenmerken.van(deskundige, ALLE), feiten(deskundige), doen(deskundige));
        }

        private static String titel(Deskundige deskundige) {
            return switch (deskundige.achterban()) {
                case NETWERK_CW -> "Deskundige van Netwerk CW";
                case BK10 -> "Consulent van Bindkracht10";
                case SPECIALIST -> "Specialist";
            };
        }

        private static Component feiten(Deskundige deskundige) {
            DescriptionList lijst = new DescriptionList();
            lijst.addClassName("feiten");
            lijst.add(
                    feit(
                            "huisbezoek",
                            "Werkwijze",
                            deskundige.werkwijzen().stream()
                                    .sorted()
                                    .map(Werkwijze::label)
                                    .collect(Collectors.joining(", "))),
                    feit("plek", "Werkgebied", String.join(", ", deskundige.werkgebied())),
                    werkdagen(deskundige));
            return lijst;
        }

        private static Component werkdagen(Deskundige deskundige) {
            Description dagen = new Description();
            deskundige.week().forEach((dag, tijd) -> {
                Div regel = new Div(dag.getDisplayName(TextStyle.SHORT, Nederlands.TAAL) + " " + tijd.tijden());
                regel.addClassName("nw");
                dagen.add(regel);
            });
            return new Div(new Term(new Icoon("kalender").klein(), new Span("Werkdagen")), dagen);
        }

        private static Component feit(String icoon, String naam, String waarde) {
            return new Div(new Term(new Icoon(icoon).klein(), new Span(naam)), new Description(waarde));
        }

        private static Component doen(Deskundige deskundige) {
            return new Div(Knoppen.link(
                    Paginas.vraagConsultatieAan(deskundige.id().toString()),
                    "consultaties",
                    "Vraag consultatie",
                    "hoofd"));
        }
    }
}
