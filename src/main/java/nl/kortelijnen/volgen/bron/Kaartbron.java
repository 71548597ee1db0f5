package nl.kortelijnen.volgen.bron;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.beheer.Kaartnieuws;
import nl.kortelijnen.volgen.Gezien;
import nl.kortelijnen.volgen.Nieuws;

/** News of cards of the network: how often they were changed since. */
final class Kaartbron {

    private Kaartbron() {}

    /** @param kaarten who is there now, by number: title and address */
    static Map<String, Nieuws> nieuws(Map<String, Gezien> gevolgd, Map<UUID, Nieuws> kaarten, Kaartnieuws wijzigingen) {
        Map<UUID, Instant> sinds = new HashMap<>();
        gevolgd.forEach((wat, gezien) -> sinds.put(UUID.fromString(wat), gezien.tot()));
        Map<UUID, Long> aantallen = wijzigingen.sinds(sinds);
        Map<String, Nieuws> uit = new HashMap<>();
        kaarten.forEach((id, kaart) -> {
            long aantal = aantallen.getOrDefault(id, 0L);
            uit.put(
                    id.toString(),
                    new Nieuws(
                            kaart.titel(),
                            kaart.adres(),
                            aantal,
                            aantal == 0
                                    ? ""
                                    : aantal == 1
                                            ? "kaart gewijzigd of bevestigd"
                                            : aantal + " keer gewijzigd of bevestigd",
                            0));
        });
        return uit;
    }
}
