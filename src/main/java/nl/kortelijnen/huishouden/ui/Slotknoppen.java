package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenheid;
import nl.kortelijnen.toegang.betrokkenheid.Sloten;

/** The lock on each part of a household: put on with a reason and keys for named people, taken off again. */
final class Slotknoppen {

    private final Huishouden huishouden;
    private final Sloten sloten;
    private final Betrokkenen betrokkenen;
    private final Runnable ververs;

    Slotknoppen(Huishouden huishouden, Sloten sloten, Betrokkenen betrokkenen, Runnable ververs) {
        this.huishouden = huishouden;
        this.sloten = sloten;
        this.betrokkenen = betrokkenen;
        this.ververs = ververs;
    }

    /** @param naam what the part is called, for the button's label */
    Component voor(String onderdeel, String naam) {
        if (huishouden.nood()) {
            return new Span();
        }
        if (huishouden.opSlot().contains(onderdeel)) {
            return Knoppen.met(Knoppen.stil("Op slot", klik -> haalEraf(onderdeel, naam)), "slot");
        }
        return Knoppen.icoon("slot", "Zet " + naam + " op slot", klik -> vraag(onderdeel, naam));
    }

    private void vraag(String onderdeel, String naam) {
        TextField reden = new TextField("Waarom?");
        reden.setMaxLength(200);
        reden.setRequiredIndicatorVisible(true);
        CheckboxGroup<Betrokkenheid> wie = new CheckboxGroup<>("Wie mag het ook zien?");
        wie.setItems(betrokkenen.van(huishouden.id()).stream()
                .filter(een -> een.beeindigd() == null)
                .toList());
        wie.setItemLabelGenerator(een -> een.naam() + ", " + een.rol());
        new Vraagdialoog(
                        "Op slot: " + naam,
                        "Alleen wie je hier aanvinkt ziet dit nog, en jijzelf. Ook de noodprocedure opent geen slot.",
                        "Zet op slot",
                        () -> zet(onderdeel, reden.getValue(), accounts(wie)),
                        reden,
                        wie)
                .open();
    }

    private static Set<UUID> accounts(CheckboxGroup<Betrokkenheid> wie) {
        return wie.getValue().stream().map(Betrokkenheid::account).collect(Collectors.toSet());
    }

    private void zet(String onderdeel, String reden, Set<UUID> accounts) {
        sloten.zet(huishouden.id(), onderdeel, reden, accounts);
        Toast.gelukt("Dit staat nu op slot.");
        ververs.run();
    }

    private void haalEraf(String onderdeel, String naam) {
        new Vraagdialoog(
                        "Slot eraf: " + naam,
                        "Daarna ziet iedereen die betrokken is dit weer.",
                        "Haal het slot eraf",
                        () -> {
                            sloten.haalEraf(huishouden.id(), onderdeel);
                            ververs.run();
                        })
                .open();
    }

    /** A mark beside what is locked. */
    Component merk(String onderdeel) {
        Span merk = new Span();
        if (huishouden.opSlot().contains(onderdeel)) {
            merk.add(new Icoon("slot").klein(), new Span("op slot"));
            merk.addClassName("kenmerk");
        }
        return merk;
    }
}
