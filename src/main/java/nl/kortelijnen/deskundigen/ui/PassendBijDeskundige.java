package nl.kortelijnen.deskundigen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.deskundigen.Deskundige;
import nl.kortelijnen.deskundigen.Deskundigenwijzer;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.portaal.aanbod.Aanknoping;
import nl.kortelijnen.portaal.aanbod.Aanknopingsbron;
import nl.kortelijnen.portaal.aanbod.Paginadeel;

/** On an expert's card: what others have that goes with what this expert knows (C10). */
@org.springframework.stereotype.Component
class PassendBijDeskundige implements Paginadeel {

    /** Everybody speaks it. */
    private static final String NEDERLANDS = "nl";

    private final Deskundigenwijzer wijzer;
    private final List<Aanknopingsbron> aanbod;

    PassendBijDeskundige(Deskundigenwijzer wijzer, List<Aanknopingsbron> aanbod) {
        this.wijzer = wijzer;
        this.aanbod = aanbod;
    }

    @Override
    public String soort() {
        return "professional";
    }

    @Override
    public int volgorde() {
        return 60;
    }

    @Override
    public Optional<Component> bij(UUID id) {
        List<Component> delen = wijzer.deskundige(new ProfessionalId(id))
                .map(deskundige -> Aanknopingsbron.op(Aanknopingsbron.Plek.DESKUNDIGE, aanbod, aanknoping(deskundige)))
                .orElse(List.of());
        return delen.isEmpty() ? Optional.empty() : Optional.of(new Div(delen.toArray(Component[]::new)));
    }

    private static Aanknoping aanknoping(Deskundige deskundige) {
        Set<String> talen = deskundige.professional().talen().keySet().stream()
                .map(Taal::code)
                .filter(code -> !code.equals(NEDERLANDS))
                .collect(Collectors.toSet());
        return new Aanknoping(talen, deskundige.culturen(), deskundige.themas());
    }
}
