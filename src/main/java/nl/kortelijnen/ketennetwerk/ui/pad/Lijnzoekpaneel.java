package nl.kortelijnen.ketennetwerk.ui.pad;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.kortelijnen.ketennetwerk.pad.KortsteLijn;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** On the start page: "Wie wil je bereiken?". */
@org.springframework.stereotype.Component
class Lijnzoekpaneel implements Paneel {

    private static final int VOLGORDE = 5;

    private final KortsteLijn kortsteLijn;

    Lijnzoekpaneel(KortsteLijn kortsteLijn) {
        this.kortsteLijn = kortsteLijn;
    }

    @StyleSheet("stijl/netwerkinzicht.css")
    private static final class Blok extends Section {
        Blok(KortsteLijn kortsteLijn) {
            addClassName("lijnzoeker");
            add(
                    new H2("Kortste lijn"),
                    new Lijndoelveld(kortsteLijn, keuze -> Paginawissel.naar(Padadres.van(keuze.doel()))));
        }
    }

    @Override
    public Plaats plaats() {
        return Plaats.ONDERAAN;
    }

    @Override
    public int volgorde() {
        return VOLGORDE;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        return Optional.of(new Blok(kortsteLijn));
    }
}
