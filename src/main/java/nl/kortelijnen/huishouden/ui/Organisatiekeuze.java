package nl.kortelijnen.huishouden.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.portaal.aanbod.Deelplek;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of organisations for consent and for people, and what one should know of the one that takes over. */
@Component
class Organisatiekeuze {

    private final Ketennetwerk netwerk;
    private final List<Paginadeel> delen;

    Organisatiekeuze(Ketennetwerk netwerk, List<Paginadeel> delen) {
        this.netwerk = netwerk;
        this.delen = List.copyOf(delen);
    }

    /** What others know of the organisation to which one hands over: how busy it is. */
    Deelplek bijOverdragen() {
        return new Deelplek("overdragen", delen);
    }

    record Keuze(UUID id, String naam) {}

    List<Keuze> alle() {
        return netwerk.organisaties(Netwerkfilter.ALLES).stream()
                .map(organisatie -> new Keuze(organisatie.id().waarde(), organisatie.naam()))
                .toList();
    }

    String naam(@Nullable UUID organisatie) {
        return Optional.ofNullable(organisatie)
                .flatMap(id -> netwerk.organisatie(new OrganisatieId(id)))
                .map(Organisatie::naam)
                .orElse("organisatie onbekend");
    }
}
