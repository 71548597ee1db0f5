package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.overdracht.Gezinsoverdracht;
import nl.kortelijnen.portaal.aanbod.Deelplek;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenheid;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** Asks to whom a household goes and who stops, and says beforehand what that means. */
final class Overdrachtdialoog {

    private Overdrachtdialoog() {}

    static void open(
            UUID huishouden,
            Gezinsoverdracht overdracht,
            List<Gebruiker> collegas,
            Organisatiekeuze organisaties,
            Runnable ververs) {
        Deelplek drukte = organisaties.bijOverdragen();
        Gezinsoverdracht.Voorzien voorzien = overdracht.voorzie(huishouden);
        ComboBox<Gebruiker> naar = new ComboBox<>("Wie gaat verder?");
        naar.setItems(collegas);
        naar.setItemLabelGenerator(een -> een.naam() + ", " + organisaties.naam(een.organisatie()));
        naar.setRequiredIndicatorVisible(true);
        naar.addValueChangeListener(gekozen -> drukte.toon(Optional.ofNullable(gekozen.getValue())
                .map(Gebruiker::organisatie)
                .orElse(null)));
        TextField rol = new TextField("Wat gaat deze persoon doen?");
        rol.setMaxLength(80);
        rol.setHelperText("Niet nodig als die persoon al betrokken is.");
        CheckboxGroup<Betrokkenheid> stopt = new CheckboxGroup<>("Wie stopt er?");
        stopt.setItems(voorzien.kunnenStoppen());
        stopt.setItemLabelGenerator(een -> een.naam() + ", " + een.rol());
        stopt.setValue(voorzien.kunnenStoppen().stream()
                .filter(een -> voorzien.standaard().contains(een.id()))
                .collect(Collectors.toSet()));
        Paragraph gevolg = new Paragraph("Wie stopt, kan er meteen niet meer bij. "
                + (voorzien.momenten() == 0
                        ? ""
                        : Nederlands.aantal(
                                        voorzien.momenten(), "moment om te bellen gaat", "momenten om te bellen gaan")
                                + " over naar wie verdergaat. ")
                + "Tekening, notities, plan en afspraken blijven. Vertel het gezin eerst wie er komt.");
        gevolg.addClassNames("klein", "stil");
        new Vraagdialoog(
                        "Draag dit huishouden over",
                        "Wie verdergaat, wordt de vaste contactpersoon.",
                        "Draag over",
                        () -> {
                            Gebruiker wie = Optional.ofNullable(naar.getValue())
                                    .orElseThrow(() -> new Fout.RegelGeschonden("Kies wie verdergaat."));
                            overdracht.draagOver(
                                    huishouden,
                                    wie.account(),
                                    rol.getValue(),
                                    stopt.getValue().stream()
                                            .map(Betrokkenheid::id)
                                            .collect(Collectors.toSet()));
                            Toast.gelukt(wie.naam() + " is nu de vaste contactpersoon.");
                            ververs.run();
                        },
                        naar,
                        drukte,
                        rol,
                        stopt,
                        gevolg)
                .open();
    }
}
