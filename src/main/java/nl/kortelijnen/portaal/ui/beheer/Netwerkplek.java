package nl.kortelijnen.portaal.ui.beheer;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.portaal.aanbod.Netwerkkeuze;
import nl.kortelijnen.portaal.aanbod.Netwerkkeuze.Keuze;
import org.jspecify.annotations.Nullable;

/** Where an account belongs: its organisation, and whose card in the network it is. */
class Netwerkplek extends Div {

    private final ComboBox<Keuze> organisatie = new ComboBox<>("Organisatie");
    private final ComboBox<Keuze> mens = new ComboBox<>("Kaart in het netwerk");

    /** @param netwerk null in a portal without a network */
    Netwerkplek(@Nullable Netwerkkeuze netwerk, @Nullable UUID vanOrganisatie, @Nullable UUID vanMens) {
        addClassName("velden");
        setVisible(netwerk != null);
        if (netwerk != null) {
            vul(netwerk, vanOrganisatie, vanMens);
        }
        add(organisatie, mens);
    }

    private void vul(Netwerkkeuze netwerk, @Nullable UUID vanOrganisatie, @Nullable UUID vanMens) {
        List<Keuze> organisaties = netwerk.organisaties();
        organisatie.setItems(organisaties);
        organisatie.setItemLabelGenerator(Keuze::naam);
        organisatie.setClearButtonVisible(true);
        organisatie.setHelperText(
                organisaties.isEmpty()
                        ? "Er staat nog geen organisatie in het netwerk. De netwerkbeheerder voegt haar toe."
                        : "Waar deze persoon werkt. Een organisatiebeheerder beheert deze organisatie.");
        organisaties.stream()
                .filter(een -> een.id().equals(vanOrganisatie))
                .findFirst()
                .ifPresent(organisatie::setValue);
        mens.setItems(vraag -> passend(netwerk, vraag));
        mens.setItemLabelGenerator(Keuze::geheel);
        mens.setClearButtonVisible(true);
        mens.setHelperText("Leeg: deze persoon vult na het inloggen zelf een kaart in.");
        if (vanMens != null) {
            netwerk.mensen(List.of(vanMens)).stream().findFirst().ifPresent(mens::setValue);
        }
    }

    private static Stream<Keuze> passend(Netwerkkeuze netwerk, Query<Keuze, String> vraag) {
        return netwerk.mensen(vraag.getFilter().orElse("")).stream()
                .skip(vraag.getOffset())
                .limit(vraag.getLimit());
    }

    @Nullable
    UUID organisatie() {
        return organisatie.isEmpty() ? null : organisatie.getValue().id();
    }

    @Nullable
    UUID mens() {
        return mens.isEmpty() ? null : mens.getValue().id();
    }
}
