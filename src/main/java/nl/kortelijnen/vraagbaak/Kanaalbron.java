package nl.kortelijnen.vraagbaak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekbron;
import nl.kortelijnen.zoeken.Zoekdocument;
import org.springframework.stereotype.Component;

/** A question with its answers for the index: for whoever may read its channel, and nobody else. Senders are not in it. */
@Component
class Kanaalbron implements Zoekbron {

    static final String NAAM = "kanaalvraag";

    private final Vragenkast vragen;
    private final Antwoordenkast antwoorden;
    private final Kanalenkast kanalen;

    Kanaalbron(Vragenkast vragen, Antwoordenkast antwoorden, Kanalenkast kanalen) {
        this.vragen = vragen;
        this.antwoorden = antwoorden;
        this.kanalen = kanalen;
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public Stream<Zoekdocument> alle() {
        return vragen.alle().stream().flatMap(id -> document(id).stream());
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
        return vragen.een(id, null)
                .filter(vraag -> vraag.staat() != Vraagstaat.INGETROKKEN)
                .flatMap(vraag -> kanalen.alle().stream()
                        .filter(kanaal -> kanaal.id().equals(vraag.kanaal()))
                        .findFirst()
                        .map(kanaal -> document(vraag, kanaal, antwoorden.van(id, null))));
    }

    private static Zoekdocument document(Kanaalvraag vraag, Vraagkanaal kanaal, List<Kanaalantwoord> gegeven) {
        List<String> teksten = new ArrayList<>();
        vraag.uitleg().lines().filter(regel -> !regel.isBlank()).forEach(teksten::add);
        gegeven.stream()
                .sorted(Comparator.comparing(antwoord -> !Objects.equals(antwoord.id(), vraag.aanvaard())))
                .forEach(antwoord -> voegToe(teksten, antwoord));
        Map<String, Set<String>> facetten = new HashMap<>();
        facetten.put(Facet.THEMA.code(), vraag.themas());
        return new Zoekdocument(
                NAAM,
                vraag.id().toString(),
                NAAM,
                vraag.titel(),
                vraag.uitleg().lines().findFirst().orElse(""),
                teksten,
                facetten,
                zichtbaar(kanaal.rechten()),
                Vraagbaakadres.vraag(vraag.id()),
                Map.of(
                        Zoekdocument.ONDERTITEL,
                        kanaal.naam() + " · "
                                + (gegeven.isEmpty()
                                        ? "nog geen antwoord"
                                        : Nederlands.aantal(gegeven.size(), "antwoord", "antwoorden")),
                        Zoekdocument.DATUM,
                        vraag.gesteld()
                                .atZone(Nederlands.TIJDZONE)
                                .toLocalDate()
                                .toString()));
    }

    private static void voegToe(List<String> teksten, Kanaalantwoord antwoord) {
        antwoord.tekst().lines().filter(regel -> !regel.isBlank()).forEach(teksten::add);
        Kanaalantwoord.Samenvatting samenvatting = antwoord.samenvatting();
        if (samenvatting != null) {
            samenvatting.regels().forEach(regel -> teksten.add(regel.tekst()));
        }
        antwoord.aanvullingen().forEach(aanvulling -> teksten.add(aanvulling.tekst()));
    }

    private static Zichtbaarheid zichtbaar(Kanaalrechten rechten) {
        return rechten.besloten()
                ? new Zichtbaarheid.AlleenAccounts(rechten.leden())
                : new Zichtbaarheid.AlleenRollen(rechten.lezers());
    }
}
