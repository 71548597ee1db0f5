package nl.kortelijnen.huishouden.ui.verzoek;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.verzoek.Aanvrager;
import nl.kortelijnen.huishouden.verzoek.Gezinsverzoek;
import nl.kortelijnen.huishouden.verzoek.Gezinsverzoeken;
import nl.kortelijnen.huishouden.verzoek.Leeftijdsgroep;
import nl.kortelijnen.huishouden.verzoek.Verzoeksoort;
import nl.kortelijnen.huishouden.verzoek.Verzoekuitkomst;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import org.jspecify.annotations.Nullable;

/** Asks what is needed to write a request down, to take longer over it, and to end it. */
final class Verzoekdialogen {

    private Verzoekdialogen() {}

    static void leg(Gezinsverzoeken verzoeken, UUID huishouden, List<Lid> leden, LocalDate vandaag, Runnable ververs) {
        Select<Verzoeksoort> soort = new Select<>();
        soort.setLabel("Wat wordt er gevraagd?");
        soort.setItems(Verzoeksoort.values());
        soort.setItemLabelGenerator(Verzoeksoort::label);
        Select<Lid> voor = new Select<>();
        voor.setLabel("Over wie gaat het?");
        voor.setItems(leden);
        voor.setItemLabelGenerator(Lid::aanduiding);
        RadioButtonGroup<Leeftijdsgroep> leeftijd = new RadioButtonGroup<>("Hoe oud is deze persoon?");
        leeftijd.setItems(Leeftijdsgroep.values());
        leeftijd.setItemLabelGenerator(Leeftijdsgroep::label);
        RadioButtonGroup<Aanvrager> wie = new RadioButtonGroup<>("Wie vraagt het?");
        wie.setItems(Aanvrager.values());
        wie.setItemLabelGenerator(Aanvrager::label);
        Paragraph regel = new Paragraph();
        regel.addClassNames("klein", "stil");
        regel.getElement().setAttribute("role", "status");
        Runnable zeg = () -> regel.setText(regel(leeftijd.getValue(), wie.getValue()));
        leeftijd.addValueChangeListener(keus -> zeg.run());
        wie.addValueChangeListener(keus -> zeg.run());
        Datumveld dag = new Datumveld("Wanneer gevraagd?");
        dag.setValue(vandaag);
        TextArea tekst = new TextArea("In hun eigen woorden");
        tekst.setMaxLength(Gezinsverzoeken.LANGSTE_TEKST);
        tekst.setHelperText("Bij lezen of een kopie mag dit leeg blijven.");
        new Vraagdialoog(
                        "Leg een verzoek vast",
                        "Iedereen in het gezin mag dit vragen, op papier of gewoon aan tafel.",
                        "Leg vast",
                        () -> {
                            verzoeken.leg(
                                    huishouden,
                                    new Gezinsverzoeken.Nieuw(
                                            vereis(soort.getValue(), "Kies wat er gevraagd wordt."),
                                            vereis(voor.getValue(), "Kies over wie het gaat.")
                                                    .id(),
                                            vereis(leeftijd.getValue(), "Kies hoe oud deze persoon is."),
                                            vereis(wie.getValue(), "Kies wie het vraagt."),
                                            vereis(dag.gekozen(), "Kies wanneer het gevraagd is."),
                                            tekst.getValue()));
                            Toast.gelukt("Vastgelegd. Antwoord binnen een maand.");
                            ververs.run();
                        },
                        soort,
                        voor,
                        leeftijd,
                        wie,
                        regel,
                        dag,
                        tekst)
                .open();
    }

    private static String regel(@Nullable Leeftijdsgroep leeftijd, @Nullable Aanvrager wie) {
        return leeftijd == null
                ? ""
                : Optional.ofNullable(wie).flatMap(leeftijd::waaromNiet).orElse(leeftijd.regel());
    }

    private static <T> T vereis(@Nullable T waarde, String zin) {
        if (waarde == null) {
            throw new Fout.RegelGeschonden(zin);
        }
        return waarde;
    }

    static void verleng(Gezinsverzoeken verzoeken, Gezinsverzoek een, Runnable ververs) {
        TextArea reden = new TextArea("Waarom duurt het langer?");
        reden.setMaxLength(Gezinsverzoeken.LANGSTE_TEKST);
        new Vraagdialoog(
                        "Twee maanden erbij",
                        "Vertel het gezin nu waarom het langer duurt. Dit kan één keer.",
                        "Verleng",
                        () -> {
                            verzoeken.verleng(een.huishouden(), een.id(), reden.getValue());
                            ververs.run();
                        },
                        reden)
                .open();
    }

    static void rondAf(Gezinsverzoeken verzoeken, Gezinsverzoek een, Runnable ververs) {
        RadioButtonGroup<Verzoekuitkomst> uitkomst = new RadioButtonGroup<>("Wat is er gebeurd?");
        uitkomst.setItems(Verzoekuitkomst.values());
        uitkomst.setItemLabelGenerator(Verzoekuitkomst::label);
        TextArea reden = new TextArea("Wat hoorde het gezin?");
        reden.setMaxLength(Gezinsverzoeken.LANGSTE_TEKST);
        reden.setHelperText("Niet alles gedaan? Zeg waarom, en waar het gezin kan klagen.");
        new Vraagdialoog(
                        "Rond het verzoek af",
                        een.soort().label() + ". " + een.soort().werk(),
                        "Rond af",
                        () -> {
                            verzoeken.rondAf(
                                    een.huishouden(),
                                    een.id(),
                                    vereis(uitkomst.getValue(), "Kies wat er gebeurd is."),
                                    reden.getValue());
                            ververs.run();
                        },
                        uitkomst,
                        reden)
                .open();
    }
}
