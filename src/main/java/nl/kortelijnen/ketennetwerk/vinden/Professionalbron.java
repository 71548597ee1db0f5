package nl.kortelijnen.ketennetwerk.vinden;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Telefoonnummer;
import nl.kortelijnen.ketennetwerk.Neo4jProfessionals;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalGewijzigd;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekbron;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * People, for the search index; everybody with an account may find them. Experts are not among them: the module of the
 * experts delivers those, with what they know, so that nobody is found twice.
 */
@Component
public class Professionalbron implements Zoekbron {

    public static final String NAAM = "professionals";

    private final Neo4jProfessionals professionals;
    private final Zoekmelder melder;

    Professionalbron(Neo4jProfessionals professionals, Zoekmelder melder) {
        this.professionals = professionals;
        this.melder = melder;
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public boolean waarheidElders() {
        return true;
    }

    @Override
    public Stream<Zoekdocument> alle() {
        Set<ProfessionalId> deskundigen = Set.copyOf(professionals.deskundigen());
        return professionals.alle(Netwerkfilter.ALLES).stream()
                .filter(mens -> !deskundigen.contains(mens.id()))
                .map(Professionalbron::document);
    }

    @Override
    public Optional<Zoekdocument> document(String id) {
        ProfessionalId professional = new ProfessionalId(UUID.fromString(id));
        return professionals.deskundigen().contains(professional)
                ? Optional.empty()
                : professionals.een(professional).map(Professionalbron::document);
    }

    @EventListener
    void gewijzigd(ProfessionalGewijzigd gebeurtenis) {
        melder.veranderd(NAAM, gebeurtenis.professional().toString());
    }

    private static Zoekdocument document(Professional mens) {
        return new Zoekdocument(
                NAAM,
                mens.id().toString(),
                "professional",
                mens.naam(),
                mens.functieEnOrganisatie(),
                List.of(
                        mens.teamNaam(),
                        mens.talen().keySet().stream()
                                .map(Taal::naam)
                                .sorted()
                                .collect(Collectors.joining(", ", "Spreekt ", ""))),
                Telefoonnummer.cijfers(mens.telefoon()).stream().toList(),
                Map.of(
                        Facet.TAAL.code(),
                        mens.talen().keySet().stream().map(Taal::code).collect(Collectors.toSet()),
                        Facet.ORGANISATIE.code(),
                        Set.of(mens.organisatieNaam())),
                new Zichtbaarheid.Ingelogden(),
                Netwerkadres.van(mens.id()),
                Map.of(Zoekdocument.ONDERTITEL, mens.functieEnOrganisatie()));
    }
}
