package nl.kortelijnen.huishouden.live;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.huishouden.tekening.Code;
import nl.kortelijnen.huishouden.tekening.Op;

/** What only the store knows of new knopen: whether their id is somebody's elsewhere, whether a professional exists. */
final class Voorkeuring {

    private final UUID huishouden;
    private final Neo4jTekeningkast kast;

    Voorkeuring(UUID huishouden, Neo4jTekeningkast kast) {
        this.huishouden = huishouden;
        this.kast = kast;
    }

    /** Refuses and takes out what cannot be; asks nothing when nobody adds anybody. */
    void zeef(List<Aanvraag> aanvragen) {
        List<String> ids = aanvragen.stream()
                .flatMap(Voorkeuring::nieuweKnopen)
                .map(op -> String.valueOf(op.leden().get("id")))
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        Set<String> vanAnderen = kast.vanAnderen(huishouden, ids);
        List<String> gevraagd =
                aanvragen.stream().flatMap(Voorkeuring::professionals).toList();
        Set<String> bekend = gevraagd.isEmpty() ? Set.of() : kast.professionals(gevraagd);
        aanvragen.removeIf(een -> {
            boolean bezet = nieuweKnopen(een)
                    .anyMatch(op -> vanAnderen.contains(op.leden().get("id")));
            boolean onbekend = !bekend.containsAll(professionals(een).collect(Collectors.toSet()));
            if (bezet || onbekend) {
                Code code = bezet ? Code.BESTAAT_AL : Code.ONBEKEND;
                een.antwoord(Berichten.geweigerd(een.h(), code, Teksten.van(code)));
            }
            return bezet || onbekend;
        });
    }

    private static Stream<Op> nieuweKnopen(Aanvraag aanvraag) {
        return aanvraag.ops().stream().filter(op -> op.naam().equals("voegKnoopToe"));
    }

    private static Stream<String> professionals(Aanvraag aanvraag) {
        return nieuweKnopen(aanvraag)
                .flatMap(op -> Stream.ofNullable(op.veld("ketenprofessional")))
                .filter(Objects::nonNull)
                .map(Object::toString);
    }
}
