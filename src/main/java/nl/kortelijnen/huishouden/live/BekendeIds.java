package nl.kortelijnen.huishouden.live;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.kortelijnen.huishouden.tekening.Gevolg;
import nl.kortelijnen.huishouden.tekening.Staat;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which things of a drawing those with each view of it have been told of, so that what is fleeting names no other. Read
 * by any thread, written by the room's.
 */
final class BekendeIds {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<Zichtstand, Set<String>> ids = new EnumMap<>(Zichtstand.class);

    BekendeIds() {
        for (Zichtstand zicht : Zichtstand.values()) {
            ids.put(zicht, ConcurrentHashMap.newKeySet());
        }
    }

    void begin(Staat staat) {
        ids.forEach((zicht, van) -> Gevolg.beeld(staat, zicht.lagen()).stream()
                .map(Gevolg.Entiteit::id)
                .forEach(van::add));
    }

    void neem(Wijzigingsbericht genummerd) {
        genummerd
                .gevolgen()
                .forEach((zicht, gevolgen) -> gevolgen.stream()
                        .filter(gevolg -> gevolg.register() == Veld.ZELF)
                        .forEach(gevolg -> {
                            if (gevolg.waarde() == null) {
                                van(zicht).remove(gevolg.id());
                            } else {
                                van(zicht).add(gevolg.id());
                            }
                        }));
    }

    /**
     * What these may hear of it: ids they do not know are taken out of lists; empty when another member of it names one.
     */
    Optional<JsonNode> voor(Zichtstand zicht, JsonNode w) {
        return zeef(van(zicht), w);
    }

    private static Optional<JsonNode> zeef(Set<String> bekend, JsonNode w) {
        if (w.isString()) {
            return isVreemd(bekend, w.asString()) ? Optional.empty() : Optional.of(w);
        }
        if (w.isArray()) {
            ArrayNode over = JsonNodeFactory.instance.arrayNode();
            w.forEach(een -> zeef(bekend, een).ifPresent(over::add));
            return Optional.of(over);
        }
        if (w.isObject()) {
            ObjectNode over = JsonNodeFactory.instance.objectNode();
            w.forEachEntry((naam, lid) -> zeef(bekend, lid).ifPresent(rest -> over.set(naam, rest)));
            return over.size() == w.size() ? Optional.of(over) : Optional.empty();
        }
        return Optional.of(w);
    }

    private static boolean isVreemd(Set<String> bekend, String tekst) {
        return ID.matcher(tekst).matches() && !bekend.contains(tekst);
    }

    private Set<String> van(Zichtstand zicht) {
        return Objects.requireNonNull(ids.get(zicht));
    }
}
