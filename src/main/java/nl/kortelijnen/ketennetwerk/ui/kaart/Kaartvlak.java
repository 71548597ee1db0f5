package nl.kortelijnen.ketennetwerk.ui.kaart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JacksonUtils;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.kaart.Netwerkkaart;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The map of {@code frontend/netwerkkaart}: it gets everybody and every line once, and does the rest itself. */
@Tag("kl-netwerkkaart")
@JsModule("./netwerkkaart/kl-netwerkkaart.ts")
@NpmPackage(value = "graphology", version = "0.26.0")
@NpmPackage(value = "sigma", version = "4.0.4")
class Kaartvlak extends Component {

    /** @param ik who looks; null for somebody without a place in the network */
    void zet(Netwerkkaart kaart, @Nullable String ik) {
        ObjectNode alles = JacksonUtils.createObjectNode();
        ArrayNode mensen = alles.putArray("mensen");
        kaart.mensen()
                .forEach(mens -> mensen.addArray()
                        .add(mens.id())
                        .add(mens.naam())
                        .add(mens.functie())
                        .add(mens.organisatie())
                        .add(mens.soort())
                        .add(mens.wijk()));
        ArrayNode lijnen = alles.putArray("lijnen");
        kaart.lijnen()
                .forEach(lijn ->
                        lijnen.addArray().add(lijn.van()).add(lijn.naar()).add(lijn.zeker() ? 1 : 0));
        alles.put("persoonadres", Netwerkadres.PERSOON + "/");
        alles.put("ik", ik == null ? "" : ik);
        getElement().callJsFunction("zet", alles);
    }
}
