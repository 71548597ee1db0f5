package nl.kortelijnen.ketennetwerk.ui.pad;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.pad.KortsteLijn;
import nl.kortelijnen.portaal.aanbod.Paginadeel;

/** On the page of a colleague: over whom one gets to know them. */
@org.springframework.stereotype.Component
class LijnpadBijCollega implements Paginadeel {

    private final KortsteLijn kortsteLijn;
    private final Lijnpadblok blok;

    LijnpadBijCollega(KortsteLijn kortsteLijn, Lijnpadblok blok) {
        this.kortsteLijn = kortsteLijn;
        this.blok = blok;
    }

    @Override
    public String soort() {
        return "professional";
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Optional<Component> bij(UUID id) {
        return kortsteLijn.doel(id).flatMap(blok::naar);
    }
}
