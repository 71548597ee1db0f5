package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link that looks like a button and gives a text as a file; what is in it is asked when somebody clicks. */
public final class Bestandslink extends Anchor {

    public Bestandslink(String icoon, String tekst, String bestand, String soort, Supplier<String> inhoud) {
        super(
                DownloadHandler.fromInputStream(vraag -> {
                    byte[] letters = inhoud.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(letters), bestand, soort + ";charset=UTF-8", letters.length);
                }),
                "");
        add(new Icoon(icoon), new Span(tekst));
        addClassName("knop");
        setRouterIgnore(true);
        getElement().setAttribute("download", true);
    }
}
