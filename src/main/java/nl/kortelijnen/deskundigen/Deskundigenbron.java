package nl.kortelijnen.deskundigen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Telefoonnummer;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalGewijzigd;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekbron;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Experts, for the search index; everybody with an account may find them. */
@Component
class Deskundigenbron implements Zoekbron {

    static final String NAAM = "deskundigen";

    private final Neo4jDeskundigen deskundigen;
    private final Toegang toegang;
    private final Zoekmelder melder;

    Deskundigenbron(Neo4jDeskundigen deskundigen, Toegang toegang, Zoekmelder melder) {
        this.melder = melder;
        this.deskundigen = deskundigen;
        this.toegang = toegang;
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
        return toegang.namensHetPortaal(deskundigen::alle).stream().map(Deskundigenbron::document);
    }

    @Override
    public Optional<Zoekdocument> document(String id) {
        ProfessionalId deskundige = new ProfessionalId(UUID.fromString(id));
        return toegang.namensHetPortaal(() -> deskundigen.een(deskundige)).map(Deskundigenbron::document);
    }

    @EventListener
    void gewijzigd(ProfessionalGewijzigd gebeurtenis) {
        melder.veranderd(NAAM, gebeurtenis.professional().toString());
    }

    private static Zoekdocument document(Deskundige deskundige) {
        Professional mens = deskundige.professional();
        return new Zoekdocument(
                NAAM,
                mens.id().toString(),
                "deskundige",
                mens.naam(),
                deskundige.over(),
                List.of(
                        "Spreekt " + lijst(mens.talen().keySet().stream().map(Taal::naam)),
                        "Cultuur: " + lijst(deskundige.culturen().stream().map(Codelijst.CULTUREN::label)),
                        "Thema's: " + lijst(deskundige.themas().stream().map(Codelijst.THEMAS::label)),
                        "Werkgebied: " + lijst(deskundige.werkgebied().stream())),
                Telefoonnummer.cijfers(mens.telefoon()).stream().toList(),
                Map.of(
                        Facet.TAAL.code(),
                        mens.talen().keySet().stream().map(Taal::code).collect(Collectors.toSet()),
                        Facet.HERKOMST.code(),
                        deskundige.culturen(),
                        Facet.THEMA.code(),
                        deskundige.themas(),
                        Facet.ORGANISATIE.code(),
                        Set.of(mens.organisatieNaam())),
                new Zichtbaarheid.Ingelogden(),
                Netwerkadres.van(mens.id()),
                Map.of(Zoekdocument.ONDERTITEL, mens.functieEnOrganisatie()));
    }

    private static String lijst(Stream<String> woorden) {
        return woorden.sorted().collect(Collectors.joining(", "));
    }
}
