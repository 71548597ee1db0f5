package nl.kortelijnen.ketennetwerk.vinden;

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
import nl.kortelijnen.ketennetwerk.Bevestiging;
import nl.kortelijnen.ketennetwerk.Neo4jOrganisaties;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieGewijzigd;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekbron;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Organisations, for the search index; everybody with an account may find them. */
@Component
public class Organisatiebron implements Zoekbron {

    public static final String NAAM = "organisaties";

    private final Neo4jOrganisaties organisaties;
    private final Zoekmelder melder;

    Organisatiebron(Neo4jOrganisaties organisaties, Zoekmelder melder) {
        this.organisaties = organisaties;
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
        return organisaties.alle(Netwerkfilter.ALLES).stream().map(Organisatiebron::document);
    }

    @Override
    public Optional<Zoekdocument> document(String id) {
        return organisaties.een(new OrganisatieId(UUID.fromString(id))).map(Organisatiebron::document);
    }

    @EventListener
    void gewijzigd(OrganisatieGewijzigd gebeurtenis) {
        melder.veranderd(NAAM, gebeurtenis.organisatie().toString());
    }

    private static Zoekdocument document(Organisatie kaart) {
        return new Zoekdocument(
                NAAM,
                kaart.id().toString(),
                "organisatie",
                kaart.naam(),
                kaart.omschrijving(),
                List.of(String.join(". ", kaart.doetWel()), "Werkgebied: " + String.join(", ", kaart.werkgebied())),
                Stream.of(
                                Stream.of(kaart.kort()),
                                kaart.afkortingen().stream(),
                                Telefoonnummer.cijfers(kaart.telefoon()).stream())
                        .flatMap(woorden -> woorden)
                        .toList(),
                Map.of(
                        Facet.TAAL.code(),
                        kaart.talen().stream().map(Taal::code).collect(Collectors.toSet()),
                        Facet.ORGANISATIE.code(),
                        Set.of(kaart.naam())),
                new Zichtbaarheid.Ingelogden(),
                Netwerkadres.van(kaart.id()),
                Map.of(
                        Zoekdocument.ONDERTITEL,
                        Codelijst.ORGANISATIESOORTEN.label(kaart.soort()),
                        Zoekdocument.NAGEKEKEN,
                        kaart.bevestigd().toString(),
                        Zoekdocument.GELDIG_TOT,
                        kaart.bevestigd().plusDays(Bevestiging.GELDIGE_DAGEN).toString()));
    }
}
