package nl.kortelijnen.casuistiek;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Aanknoping;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekbron;
import nl.kortelijnen.zoeken.Zoekdocument;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Shared cases for the index; in any other status a case is not there. Reactions are not indexed. */
@Component
public class Casusbron implements Zoekbron {

    public static final String NAAM = "casus";

    private static final Zichtbaarheid COLLEGAS =
            new Zichtbaarheid.AlleenRollen(Set.of(Rol.PROFESSIONAL, Rol.REDACTEUR));

    private final CasusRijen rijen;
    private final TransactionOperations transactie;

    Casusbron(CasusRijen rijen, TransactionOperations transactie) {
        this.rijen = rijen;
        this.transactie = transactie;
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public Stream<Zoekdocument> alle() {
        List<UUID> gedeeld = rijen.ids(Casusstatus.GEDEELD);
        return gedeeld.stream().flatMap(id -> document(id).stream());
    }

    @Override
    public Optional<Zoekdocument> document(String id) {
        try {
            return document(UUID.fromString(id));
        } catch (IllegalArgumentException geenId) {
            return Optional.empty();
        }
    }

    private Optional<Zoekdocument> document(UUID id) {
        Optional<Zoekdocument> document = transactie.execute(bezig -> rijen.findById(id)
                .filter(rij -> rij.status == Casusstatus.GEDEELD)
                .map(Casusbron::document));
        return Objects.requireNonNull(document);
    }

    private static Zoekdocument document(CasusRij rij) {
        Casustekst tekst = rij.tekst();
        List<String> teksten = Stream.of(Casusveld.values())
                .filter(veld -> veld != Casusveld.TITEL)
                .map(tekst::van)
                .filter(deel -> !deel.isBlank())
                .toList();
        String dag = rij.gedeeld == null
                ? ""
                : rij.gedeeld.atZone(Nederlands.TIJDZONE).toLocalDate().toString();
        return new Zoekdocument(
                NAAM,
                rij.id.toString(),
                "casus",
                tekst.titel(),
                tekst.vraag(),
                teksten,
                facetten(tekst),
                COLLEGAS,
                Paginas.CASUISTIEK + "/" + rij.id,
                Map.of(Zoekdocument.ONDERTITEL, tekst.soort().label() + " · " + rij.functie, Zoekdocument.DATUM, dag));
    }

    /** By which these codes are found, per {@link Facet#code()}. */
    public static Map<String, Set<String>> kenmerken(Aanknoping aanknoping) {
        Map<String, Set<String>> kenmerken = new HashMap<>();
        kenmerken.put(Facet.THEMA.code(), aanknoping.themas());
        kenmerken.put(Facet.TAAL.code(), aanknoping.talen());
        kenmerken.put(Facet.HERKOMST.code(), aanknoping.culturen());
        kenmerken.values().removeIf(Set::isEmpty);
        return kenmerken;
    }

    private static Map<String, Set<String>> facetten(Casustekst tekst) {
        Map<String, Set<String>> facetten = kenmerken(tekst.aanknoping());
        facetten.put(
                Facet.FASE.code(),
                tekst.fase() == null ? Set.of() : Set.of(tekst.fase().code()));
        facetten.put(Facet.CASUSSOORT.code(), Set.of(tekst.soort().code()));
        return facetten;
    }
}
