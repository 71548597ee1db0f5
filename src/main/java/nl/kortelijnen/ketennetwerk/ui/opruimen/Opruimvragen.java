package nl.kortelijnen.ketennetwerk.ui.opruimen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.beheer.Opruimen;
import nl.kortelijnen.portaal.aanbod.Netwerkkeuze;
import nl.kortelijnen.portaal.aanbod.Netwerkkeuze.Keuze;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** Asks before something of the network is taken away or joined, and shows first what that does. */
public final class Opruimvragen {

    private Opruimvragen() {}

    public static void haalWeg(String naam, Opruimen.Gevolgen gevolgen, Runnable doen) {
        new Vraagdialoog(
                        naam + " weghalen",
                        "Dit gaat definitief weg, ook uit zoeken.",
                        "Haal weg",
                        doen,
                        toon(gevolgen))
                .open();
    }

    /** @param doen joins what was asked about with the one that was chosen, which stays */
    public static void voegSamen(String naam, Opruimen.Gevolgen gevolgen, List<Keuze> keuzes, Consumer<UUID> doen) {
        ComboBox<Keuze> blijft = veld();
        blijft.setItems(keuzes);
        vraag(naam, gevolgen, blijft, doen);
    }

    /** The same for people, of whom there are too many for a list. */
    public static void voegMensenSamen(
            String naam, Opruimen.Gevolgen gevolgen, Netwerkkeuze keuze, Consumer<UUID> doen) {
        ComboBox<Keuze> blijft = veld();
        blijft.setItems(vraag -> Stream.of(keuze.mensen(vraag.getFilter().orElse("")))
                .flatMap(List::stream)
                .skip(vraag.getOffset())
                .limit(vraag.getLimit()));
        vraag(naam, gevolgen, blijft, doen);
    }

    private static ComboBox<Keuze> veld() {
        ComboBox<Keuze> blijft = new ComboBox<>("Welke kaart blijft?");
        blijft.setItemLabelGenerator(Keuze::geheel);
        blijft.setRequiredIndicatorVisible(true);
        return blijft;
    }

    private static void vraag(String naam, Opruimen.Gevolgen gevolgen, ComboBox<Keuze> blijft, Consumer<UUID> doen) {
        new Vraagdialoog(
                        naam + " samenvoegen",
                        "Staat dit twee keer in het netwerk? Wat hieraan hangt, gaat naar de kaart die blijft. Deze kaart "
                                + "verdwijnt. Dat kan niet ongedaan gemaakt worden.",
                        "Voeg samen",
                        () -> {
                            if (blijft.isEmpty()) {
                                throw new Fout.RegelGeschonden("Kies eerst welke kaart blijft.");
                            }
                            doen.accept(blijft.getValue().id());
                        },
                        toon(gevolgen),
                        blijft)
                .open();
    }

    private static Component toon(Opruimen.Gevolgen gevolgen) {
        UnorderedList zinnen = new UnorderedList();
        Stream.concat(gevolgen.beletsels().stream(), gevolgen.zinnen().stream())
                .forEach(zin -> zinnen.add(new ListItem(zin)));
        boolean niets = gevolgen.beletsels().isEmpty() && gevolgen.zinnen().isEmpty();
        return niets
                ? new Bericht(Bericht.Toon.GOED, "Er hangt niets aan deze kaart.")
                : new Bericht(Bericht.Toon.WACHT, new Div(zinnen));
    }
}
