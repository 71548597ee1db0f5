package nl.kortelijnen.huishouden.ui.tekenen;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import nl.kortelijnen.huishouden.Elders;
import nl.kortelijnen.huishouden.Huishoudregel;
import nl.kortelijnen.huishouden.ui.Huishoudadres;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Other households and who stands in them, as the canvas reads it. */
final class Anderehuizen {

    private Anderehuizen() {}

    static JsonNode mensen(List<Elders.Mens> mensen) {
        ArrayNode lijst = JacksonUtils.createArrayNode();
        for (Elders.Mens mens : mensen) {
            ObjectNode regel = JacksonUtils.createObjectNode();
            regel.put("id", mens.id().toString());
            regel.put("naam", mens.aanduiding());
            regel.put("huishouden", mens.huishouden().werknaam().waarde());
            regel.put("washier", mens.washier());
            regel.set("velden", JacksonUtils.getMapper().valueToTree(mens.registers()));
            lijst.add(regel);
        }
        return lijst;
    }

    static JsonNode huishoudens(List<Huishoudregel> huishoudens) {
        ArrayNode lijst = JacksonUtils.createArrayNode();
        for (Huishoudregel een : huishoudens) {
            ObjectNode regel = JacksonUtils.createObjectNode();
            regel.put("naam", een.werknaam().waarde());
            regel.put("adres", "/" + Huishoudadres.tekening(een.id()));
            lijst.add(regel);
        }
        return lijst;
    }
}
