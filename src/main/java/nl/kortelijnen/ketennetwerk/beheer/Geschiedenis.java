package nl.kortelijnen.ketennetwerk.beheer;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.opslag.graaf.Graafopdracht;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was changed in the network, by whom and when; with how it was before, so that it can be undone. */
@Component
public class Geschiedenis {

    private final Neo4jGeschiedenis graaf;
    private final JsonMapper json;
    private final Toegang toegang;
    private final Clock klok;

    Geschiedenis(Neo4jGeschiedenis graaf, JsonMapper json, Toegang toegang, Clock klok) {
        this.graaf = graaf;
        this.json = json;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * @param ding id of what was changed
     * @param voor how it was; null for what was not there
     * @param na how it is now; null for what is not there any more
     */
    void noteer(String ding, String wat, @Nullable Object voor, @Nullable Object na) {
        graaf.noteer(velden(toegang.vereis(), ding, wat, voor, na));
    }

    private Map<String, Object> velden(
            Gebruiker wie, String ding, String wat, @Nullable Object voor, @Nullable Object na) {
        Map<String, Object> velden = new HashMap<>();
        velden.put("id", UUID.randomUUID().toString());
        velden.put("ding", ding);
        velden.put("wat", wat);
        velden.put("account", wie.account().toString());
        velden.put("door", wie.naam());
        velden.put("op", klok.instant().toEpochMilli());
        velden.put("nummer", System.nanoTime());
        velden.put("voor", voor == null ? null : json.writeValueAsString(voor));
        velden.put("na", na == null ? null : json.writeValueAsString(na));
        return velden;
    }

    /** One card that is changed together with many others. */
    public record Wijziging(String ding, @Nullable Object voor, Object na) {}

    /** To be done in one go with the changes that it tells of. */
    public Graafopdracht opdracht(Gebruiker wie, String wat, List<Wijziging> alle) {
        return Neo4jGeschiedenis.opdracht(alle.stream()
                .map(een -> velden(wie, een.ding(), wat, een.voor(), een.na()))
                .toList());
    }

    /**
     * Newest first. Only the newest can be undone, when what is there now is what it left.
     *
     * @param nu what is there now
     */
    List<Kaartwijziging> van(String ding, Object nu) {
        List<Neo4jGeschiedenis.Rij> rijen = graaf.van(ding);
        String huidig = json.writeValueAsString(nu);
        return rijen.stream()
                .map(rij -> new Kaartwijziging(
                        rij.id(),
                        rij.op(),
                        rij.door(),
                        rij.wat(),
                        rij.equals(rijen.getFirst()) && kanTerug(rij, huidig)))
                .toList();
    }

    /** How it was before this change; empty when that cannot be brought back any more. */
    <T> Optional<T> voor(String ding, UUID wijziging, Object nu, Class<T> soort) {
        return graaf.van(ding).stream()
                .findFirst()
                .filter(rij -> rij.id().equals(wijziging) && kanTerug(rij, json.writeValueAsString(nu)))
                .map(rij -> json.readValue(rij.voor(), soort));
    }

    private boolean kanTerug(Neo4jGeschiedenis.Rij rij, String nu) {
        return rij.voor() != null && rij.na() != null && json.readTree(rij.na()).equals(json.readTree(nu));
    }
}
