package nl.kortelijnen.ketennetwerk.invoer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.kortelijnen.ketennetwerk.Neo4jOrganisaties;
import nl.kortelijnen.ketennetwerk.Neo4jProfessionals;
import nl.kortelijnen.ketennetwerk.beheer.Geschiedenis;
import nl.kortelijnen.opslag.graaf.Graafopdracht;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** A plan as changes of the graph, some hundreds of cards each, with what their histories tell. */
final class Invoeropdrachten {

    static final int PER_KEER = 250;
    private static final String WAT = "las de kaart in uit een bestand";

    private Invoeropdrachten() {}

    static List<Graafopdracht> van(Invoerplan plan, Gebruiker wie, Geschiedenis geschiedenis) {
        List<Graafopdracht> alle = new ArrayList<>();
        voegToe(
                alle,
                plan.organisaties(),
                Neo4jOrganisaties::opdracht,
                deel -> geschiedenis.opdracht(
                        wie,
                        WAT,
                        deel.stream()
                                .map(een -> new Geschiedenis.Wijziging(
                                        een.id().toString(),
                                        plan.eerder().get(een.id().toString()),
                                        een.blad()))
                                .toList()));
        voegToe(
                alle,
                plan.mensen(),
                Neo4jProfessionals::opdracht,
                deel -> geschiedenis.opdracht(
                        wie,
                        WAT,
                        deel.stream()
                                .map(een -> new Geschiedenis.Wijziging(
                                        een.id().toString(),
                                        plan.eerder().get(een.id().toString()),
                                        een.blad()))
                                .toList()));
        return alle;
    }

    private static <T> void voegToe(
            List<Graafopdracht> alle,
            List<T> kaarten,
            Function<List<T>, Graafopdracht> schrijf,
            Function<List<T>, Graafopdracht> noteer) {
        for (int van = 0; van < kaarten.size(); van += PER_KEER) {
            List<T> deel = kaarten.subList(van, Math.min(kaarten.size(), van + PER_KEER));
            alle.add(schrijf.apply(deel));
            alle.add(noteer.apply(deel));
        }
    }
}
