package nl.kortelijnen.ketennetwerk.ui.pad;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.function.Consumer;
import nl.kortelijnen.ketennetwerk.pad.KortsteLijn;
import nl.kortelijnen.ketennetwerk.pad.Lijndoelvoorstel;
import nl.kortelijnen.portaal.onderdeel.Icoon;

/** Where one says whom or what one wants to reach: a name, an organisation or a theme. */
class Lijndoelveld extends ComboBox<Lijndoelvoorstel> {

    Lijndoelveld(KortsteLijn kortsteLijn, Consumer<Lijndoelvoorstel> bijKeuze) {
        super("Wie wil je bereiken?");
        setPlaceholder("Naam, organisatie of thema");
        setHelperText("Typ een paar letters en kies.");
        setPrefixComponent(new Icoon("lijn"));
        setItemLabelGenerator(Lijndoelvoorstel::regel);
        setItems(DataProvider.fromFilteringCallbacks(
                vraag -> kortsteLijn.voorstellen(vraag.getFilter().orElse("")).stream()
                        .skip(vraag.getOffset())
                        .limit(vraag.getLimit()),
                vraag -> kortsteLijn.voorstellen(vraag.getFilter().orElse("")).size()));
        addValueChangeListener(gekozen -> {
            if (gekozen.isFromClient() && gekozen.getValue() != null) {
                bijKeuze.accept(gekozen.getValue());
            }
        });
        addClassName("lijndoelveld");
    }
}
