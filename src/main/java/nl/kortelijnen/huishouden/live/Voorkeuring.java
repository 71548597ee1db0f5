package nl.kortelijnen.huishouden.live;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast;
import nl.kortelijnen.huishouden.tekening.taal.Code;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;

/**
 * What only the store knows of new knopen: whether a professional exists, and whether their id is somebody's elsewhere.
 * Who is there already is drawn here too only by whoever is involved there as well (H08).
 */
final class Voorkeuring {

    private final UUID huishouden;
    private final Neo4jTekeningkast kast;

    Voorkeuring(UUID huishouden, Neo4jTekeningkast kast) {
        this.huishouden = huishouden;
        this.kast = kast;
    }

    /**
     * Refuses and takes out what cannot be; asks nothing when nobody adds anybody.
     *
     * @return whether somebody comes in who stands in another household too
     */
    boolean zeef(List<Tekenaanvraag> aanvragen) {
        List<String> ids = aanvragen.stream()
                .flatMap(Voorkeuring::nieuweKnopen)
                .map(Op.VoegKnoopToe::id)
                .toList();
        if (ids.isEmpty()) {
            return false;
        }
        Map<String, List<UUID>> vanAnderen = kast.vanAnderen(huishouden, ids);
        List<String> gevraagd =
                aanvragen.stream().flatMap(Voorkeuring::professionals).toList();
        Set<String> bekend = gevraagd.isEmpty() ? Set.of() : kast.professionals(gevraagd);
        aanvragen.removeIf(een -> {
            boolean bezet = nieuweKnopen(een)
                    .map(Op.VoegKnoopToe::id)
                    .anyMatch(id -> vanAnderen.containsKey(id) && !een.magDelen(id, vanAnderen.get(id)));
            boolean onbekend = !bekend.containsAll(professionals(een).collect(Collectors.toSet()));
            if (bezet || onbekend) {
                Code code = bezet ? Code.BESTAAT_AL : Code.ONBEKEND;
                een.antwoord(UitgaandBericht.geweigerd(een.h(), code, Teksten.van(code)));
            }
            return bezet || onbekend;
        });
        return aanvragen.stream().flatMap(Voorkeuring::nieuweKnopen).anyMatch(op -> vanAnderen.containsKey(op.id()));
    }

    private static Stream<Op.VoegKnoopToe> nieuweKnopen(Tekenaanvraag aanvraag) {
        return aanvraag.ops().stream().filter(Op.VoegKnoopToe.class::isInstance).map(Op.VoegKnoopToe.class::cast);
    }

    private static Stream<String> professionals(Tekenaanvraag aanvraag) {
        return nieuweKnopen(aanvraag)
                .flatMap(op -> Stream.ofNullable(op.velden().get(Veld.KETENPROFESSIONAL)))
                .map(Waarde::toString);
    }
}
