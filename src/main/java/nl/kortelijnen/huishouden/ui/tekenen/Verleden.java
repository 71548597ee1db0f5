package nl.kortelijnen.huishouden.ui.tekenen;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.huishouden.live.Tekeningen;
import nl.kortelijnen.huishouden.live.Wijzigingsregel;
import nl.kortelijnen.huishouden.tekening.Gevolg;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a drawing was, as the canvas reads it. */
class Verleden {

    private final UUID huishouden;
    private final Tekeningen tekeningen;

    Verleden(UUID huishouden, Tekeningen tekeningen) {
        this.huishouden = huishouden;
        this.tekeningen = tekeningen;
    }

    JsonNode beeldBij(long nr) {
        ObjectNode beeld = JacksonUtils.createObjectNode();
        beeld.put("nr", nr);
        beeld.set("entiteiten", entiteiten(tekeningen.beeldBij(huishouden, nr)));
        return beeld;
    }

    /** Per day the last number of it. */
    JsonNode dagen() {
        ArrayNode dagen = JacksonUtils.createArrayNode();
        tekeningen.dagen(huishouden).forEach((dag, nr) -> {
            ObjectNode regel = dagen.addObject();
            regel.put("dag", dag.toString());
            regel.put("nr", nr);
        });
        return dagen;
    }

    JsonNode oorzaken(long na, long tot) {
        ArrayNode oorzaken = JacksonUtils.createArrayNode();
        tekeningen.oorzaken(huishouden, na, tot).forEach(een -> {
            ObjectNode regel = oorzaken.addObject();
            regel.put("nr", een.nr());
            regel.put("naam", een.naam());
            regel.put("op", een.op().toString());
            regel.put("reden", een.reden());
            regel.set("raakt", JacksonUtils.getMapper().valueToTree(een.raakt()));
        });
        return oorzaken;
    }

    JsonNode geschiedenis(long voor) {
        Wijzigingsregel.Blad blad = tekeningen.geschiedenis(huishouden, voor);
        ArrayNode regels = JacksonUtils.createArrayNode();
        blad.regels().forEach(een -> regels.add(regel(een)));
        ObjectNode json = JacksonUtils.createObjectNode();
        json.set("regels", regels);
        json.put("vanaf", blad.vanaf());
        json.put("meer", blad.meer());
        return json;
    }

    private static ObjectNode regel(Wijzigingsregel een) {
        ObjectNode regel = JacksonUtils.createObjectNode();
        regel.put("nr", een.nr());
        regel.put("h", een.h());
        regel.put("door", een.door());
        regel.put("naam", een.naam());
        regel.put("op", een.op().toString());
        regel.put("terug", een.terug());
        regel.set("gevolg", JacksonUtils.getMapper().valueToTree(een.gevolg()));
        regel.set("dingen", entiteiten(een.dingen()));
        return regel;
    }

    private static JsonNode entiteiten(List<Gevolg.Entiteit> entiteiten) {
        return JacksonUtils.getMapper().valueToTree(entiteiten);
    }
}
