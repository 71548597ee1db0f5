package nl.kortelijnen.ketennetwerk.ui.pad;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.pad.KortsteLijn;
import nl.kortelijnen.portaal.aanbod.Paginadeel;

/** On the card of an organisation: over whom one gets there. */
@org.springframework.stereotype.Component
class LijnpadBijOrganisatie implements Paginadeel {

    private final KortsteLijn kortsteLijn;
    private final Lijnpadblok blok;

    LijnpadBijOrganisatie(KortsteLijn kortsteLijn, Lijnpadblok blok) {
        this.kortsteLijn = kortsteLijn;
        this.blok = blok;
    }

    @Override
    public String soort() {
        return "organisatie";
    }

    @Override
    public boolean terzijde() {
        return true;
    }

    @Override
    public boolean vooraan() {
        return true;
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<Component> bij(UUID id) {
        return kortsteLijn.doel(id).flatMap(blok::naar);
    }
}
