package nl.kortelijnen.huishouden.ui.verloop;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.factor.Factor;
import nl.kortelijnen.huishouden.factor.Factorthema;
import nl.kortelijnen.huishouden.factor.Gezinsfactoren;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** Adding a factor, and putting those of one side in order. */
class Factordialogen {

    private static final String HEEL_GEZIN = "Het hele gezin";

    private final UUID huishouden;
    private final Gezinsfactoren factoren;
    private final Runnable ververs;

    Factordialogen(UUID huishouden, Gezinsfactoren factoren, Runnable ververs) {
        this.huishouden = huishouden;
        this.factoren = factoren;
        this.ververs = ververs;
    }

    /** @param plekken who and what it can be about */
    void noteer(boolean beschermend, Map<String, String> plekken) {
        Select<Factorthema> thema = new Select<>();
        thema.setLabel("Waar gaat het over?");
        thema.setItems(Factorthema.van(beschermend));
        thema.setItemLabelGenerator(Factorthema::label);
        Map<String, String> over = new LinkedHashMap<>();
        over.put("", HEEL_GEZIN);
        over.putAll(plekken);
        ComboBox<String> wie = new ComboBox<>("Over wie?");
        wie.setItems(over.keySet());
        wie.setItemLabelGenerator(id -> over.getOrDefault(id, ""));
        wie.setValue("");
        TextField tekst = new TextField("In een paar woorden");
        tekst.setMaxLength(Gezinsfactoren.LANGSTE_TEKST);
        tekst.setHelperText("Niet verplicht.");
        new Vraagdialoog(
                        beschermend ? "Wat beschermt?" : "Wat is een risico?",
                        "Niets is verplicht. Schrijf op wat jullie samen zien, niet wat iemand vermoedt.",
                        "Voeg toe",
                        () -> {
                            Factorthema gekozen = Optional.ofNullable(thema.getValue())
                                    .orElseThrow(() -> new Fout.RegelGeschonden("Kies waar het over gaat."));
                            String plek = Optional.ofNullable(wie.getValue()).orElse("");
                            factoren.noteer(
                                    huishouden, gekozen, beschermend, plek.isEmpty() ? null : plek, tekst.getValue());
                            ververs.run();
                        },
                        thema,
                        wie,
                        tekst)
                .open();
    }

    /** @param mensen who may have weighed it: those involved, by account */
    void weeg(List<Factor> kant, Map<UUID, String> mensen) {
        List<Factor> volgorde = new ArrayList<>(kant);
        Div lijst = new Div();
        toon(lijst, volgorde);
        ComboBox<UUID> door = new ComboBox<>("Welke gedragswetenschapper woog dit?");
        door.setItems(mensen.keySet());
        door.setItemLabelGenerator(id -> mensen.getOrDefault(id, ""));
        door.setHelperText("Staat die persoon er niet bij? Voeg die dan eerst toe bij Betrokken.");
        door.setRequiredIndicatorVisible(true);
        TextArea waarom = new TextArea("Waarom zo?");
        waarom.setMaxLength(Gezinsfactoren.LANGSTE_REDEN);
        waarom.setRequiredIndicatorVisible(true);
        new Vraagdialoog(
                        "Zet op volgorde",
                        "Wat het zwaarst telt staat bovenaan. Wie het woog, wanneer en waarom blijft staan.",
                        "Leg vast",
                        () -> {
                            UUID wie = Optional.ofNullable(door.getValue())
                                    .orElseThrow(() -> new Fout.RegelGeschonden("Kies wie dit woog."));
                            factoren.weeg(
                                    huishouden,
                                    volgorde.stream().map(Factor::id).toList(),
                                    wie,
                                    waarom.getValue());
                            ververs.run();
                        },
                        lijst,
                        door,
                        waarom)
                .open();
    }

    private static void toon(Div plek, List<Factor> volgorde) {
        plek.removeAll();
        OrderedList lijst = new OrderedList();
        lijst.addClassName("regels");
        for (int nummer = 0; nummer < volgorde.size(); nummer++) {
            Factor een = volgorde.get(nummer);
            Span naam = new Span((nummer + 1) + ". " + een.kop());
            naam.addClassName("stapel");
            ListItem rij = new ListItem(naam);
            int hier = nummer;
            if (nummer > 0) {
                rij.add(Knoppen.voor(
                        Knoppen.stil("Hoger", klik -> {
                            Collections.swap(volgorde, hier, hier - 1);
                            toon(plek, volgorde);
                        }),
                        een.kop() + " " + (hier + 1)));
            }
            lijst.add(rij);
        }
        plek.add(lijst);
    }
}
