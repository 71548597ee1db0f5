package nl.kortelijnen.huishouden.ui.tekenen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;

/** The canvas for a guest: it has the room's socket and nothing else of the portal. */
@Tag("kl-tekening")
@JsModule("./sociogram/kl-tekening.ts")
class Gastvlak extends Component {

    Gastvlak(UUID huishouden, String vandaag) {
        getElement().setAttribute("huishouden", huishouden.toString());
        getElement().setAttribute("werknaam", "");
        getElement().setAttribute("vandaag", vandaag);
        getElement().setAttribute("gast", true);
    }
}
