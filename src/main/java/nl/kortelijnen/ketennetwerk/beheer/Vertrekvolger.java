package nl.kortelijnen.ketennetwerk.beheer;

import java.time.LocalDate;
import java.util.Objects;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Aanstelling;
import nl.kortelijnen.ketennetwerk.Neo4jProfessionals;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.ProfessionalGewijzigd;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.Teamlidmaatschap;
import nl.kortelijnen.toegang.vertrek.VertrekGemeld;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who leaves is on nobody's way from that day on: what they do and where gets that day as its end. */
@Component
class Vertrekvolger {

    private final Neo4jProfessionals mensen;
    private final Geschiedenis geschiedenis;
    private final ApplicationEventPublisher gebeurtenissen;

    Vertrekvolger(Neo4jProfessionals mensen, Geschiedenis geschiedenis, ApplicationEventPublisher gebeurtenissen) {
        this.mensen = mensen;
        this.geschiedenis = geschiedenis;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Together with what the account keeps: when the graph cannot be reached, nothing was told. */
    @EventListener
    void volg(VertrekGemeld vertrek) {
        ProfessionalId id = new ProfessionalId(vertrek.professional());
        mensen.blad(id).ifPresent(oud -> {
            Persoonsblad nieuw = met(oud, vertrek);
            if (!nieuw.equals(oud)) {
                mensen.wijzig(id, nieuw);
                LocalDate dag = vertrek.dag();
                geschiedenis.noteer(
                        id.toString(),
                        dag == null ? "meldde: vertrekt toch niet" : "meldde: vertrekt op " + Nederlands.datum(dag),
                        oud,
                        mensen.blad(id).orElse(nieuw));
                gebeurtenissen.publishEvent(new ProfessionalGewijzigd(id));
            }
        });
    }

    private static Persoonsblad met(Persoonsblad oud, VertrekGemeld vertrek) {
        return new Persoonsblad(
                oud.naam(),
                oud.functie(),
                oud.telefoon(),
                oud.mail(),
                oud.bereikbaar(),
                oud.vaardigheden(),
                oud.talen(),
                oud.aanstellingen().stream()
                        .map(een -> new Aanstelling(
                                een.organisatie(),
                                een.organisatieNaam(),
                                een.van(),
                                einde(een.van(), een.tot(), vertrek)))
                        .toList(),
                oud.teams().stream()
                        .map(een -> new Teamlidmaatschap(
                                een.team(), een.teamNaam(), een.van(), einde(een.van(), een.tot(), vertrek)))
                        .toList());
    }

    /** An end that was known already stays, unless it was told in the same way. */
    private static @Nullable LocalDate einde(@Nullable LocalDate van, @Nullable LocalDate tot, VertrekGemeld vertrek) {
        LocalDate dag = vertrek.dag();
        boolean open = tot == null || Objects.equals(tot, vertrek.eerder());
        return open && (dag == null || van == null || van.isBefore(dag)) ? dag : tot;
    }
}
