package nl.kortelijnen.casuistiek.ui.merk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** Printing a report, or taking it along as text. */
public final class Verslagknoppen extends Div {

    /** @param tekst asked when somebody downloads, with the rights of that moment */
    public Verslagknoppen(String bestand, Supplier<String> tekst) {
        addClassNames("rij-v", "verslagknoppen");
        Anchor link = Knoppen.link("", "kopie", "Bewaar als tekst");
        link.setHref(DownloadHandler.fromInputStream(vraag -> {
            byte[] inhoud = tekst.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(inhoud), bestand, "text/plain; charset=utf-8", inhoud.length);
        }));
        link.setRouterIgnore(true);
        add(Knoppen.gewoon("Print", klik -> UI.getCurrent().getPage().executeJs("window.print()")), link);
    }
}
