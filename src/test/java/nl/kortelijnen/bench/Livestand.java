package nl.kortelijnen.bench;

import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Where everybody stands according to the people in each room, and whether the portal says the same later. */
final class Livestand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int perKamer;
    private final Map<Integer, int[]> kamers = new HashMap<>();
    private int oneens;

    Livestand(int perKamer) {
        this.perKamer = perKamer;
    }

    /** What those in each room heard last of each other; all must have heard the same. */
    void neem(List<Livelijn> lijnen) {
        for (Livelijn lijn : lijnen) {
            int[] stand = new int[perKamer];
            for (int wie = 0; wie < perKamer; wie++) {
                stand[wie] = lijn.laatste(wie);
            }
            int[] eerder = kamers.put(lijn.kamer(), stand);
            if (lijn.persoon() > 0 && !Arrays.equals(eerder, stand)) {
                oneens++;
            }
        }
    }

    /** In a sentence. */
    String vergelijk(HttpClient http, Livetaal taal) {
        int anders = 0;
        for (Map.Entry<Integer, int[]> kamer : kamers.entrySet()) {
            Livelijn lijn = new Livelijn(http, taal, kamer.getKey(), 1, perKamer);
            String beeld = lijn.vraag(Kamertaal.aanmelden(), "{\"t\":\"beeld\"");
            lijn.sluit();
            for (int wie = 0; wie < perKamer; wie++) {
                anders += plek(beeld, Livetaal.knoop(kamer.getKey(), wie)) == kamer.getValue()[wie] ? 0 : 1;
            }
        }
        return "%nNa afloop is het portaal gedood en opnieuw gestart: van %d kamers hadden %d mensen iets anders gehoord dan de anderen, en stonden %d van %d personen anders dan het laatst gehoord.%n"
                .formatted(kamers.size(), oneens, anders, kamers.size() * perKamer);
    }

    private static int plek(String beeld, String id) {
        for (var entiteit : JSON.readTree(beeld).get("entiteiten")) {
            if (entiteit.get("id").asString().equals(id)) {
                return entiteit.get("r").get("plaats:sociogram:-").get(0).asInt();
            }
        }
        return -1;
    }
}
