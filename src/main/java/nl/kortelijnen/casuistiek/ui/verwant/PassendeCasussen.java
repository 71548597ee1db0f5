package nl.kortelijnen.casuistiek.ui.verwant;

import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.casuistiek.Casusregel;
import nl.kortelijnen.casuistiek.verwant.Casusverwanten;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.aanbod.Aanknoping;
import nl.kortelijnen.portaal.aanbod.Aanknopingsbron;
import nl.kortelijnen.portaal.onderdeel.Bericht;

/** The cases that go with a piece of guidance or with what an expert knows (C10, AC15). */
@org.springframework.stereotype.Component
class PassendeCasussen implements Aanknopingsbron {

    private final Casusverwanten verwanten;

    PassendeCasussen(Casusverwanten verwanten) {
        this.verwanten = verwanten;
    }

    @Override
    public Set<Plek> plekken() {
        return EnumSet.of(Plek.KENNIS, Plek.DESKUNDIGE);
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public Optional<Component> bij(Aanknoping aanknoping) {
        try {
            List<Casusregel> regels = verwanten.bij(aanknoping);
            return regels.isEmpty() ? Optional.empty() : Optional.of(Verwantdeel.vak("Casussen hierover", regels));
        } catch (Fout.Onbereikbaar e) {
            return Optional.of(new Bericht(Bericht.Toon.WACHT, e.bericht()));
        }
    }
}
