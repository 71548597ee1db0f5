package nl.kortelijnen.consultatie.ui.bijlage;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kortelijnen.consultatie.bijlage.Gespreksbijlage;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** What stands in the conversation of a file: its name, how big it is, and a way to save it. Never opened in the page. */
public class Bijlagebel extends Div {

    private static final int KB = 1024;

    /** @param inhoud asked when somebody saves it: rights may have changed since the page was drawn */
    public Bijlagebel(
            Gespreksbijlage bijlage,
            Function<Gespreksbijlage, Gespreksbijlage.Inhoud> inhoud,
            Consumer<Gespreksbijlage> haalWeg) {
        Span naam = new Span(bijlage.naam());
        naam.getElement().setAttribute("dir", "auto");
        Span maat = new Span(maat(bijlage.grootte()));
        maat.addClassNames("klein", "stil", "nw");
        Anchor bewaar = new Anchor(
                DownloadHandler.fromInputStream(vraag -> {
                    Gespreksbijlage.Inhoud nu = inhoud.apply(bijlage);
                    return new DownloadResponse(
                            new ByteArrayInputStream(nu.bytes()), nu.naam(), nu.mediatype(), nu.bytes().length);
                }),
                "");
        bewaar.add(new Icoon("download").klein(), naam, maat);
        bewaar.addClassNames("bijlagelink", "beltekst");
        bewaar.setRouterIgnore(true);
        bewaar.getElement().setAttribute("download", true);
        addClassName("bijlagebel");
        add(bewaar);
        if (bijlage.magWeg()) {
            add(Knoppen.icoon("kruis", "Haal " + bijlage.naam() + " weg", klik -> haalWeg.accept(bijlage)));
        }
    }

    private static String maat(int bytes) {
        return bytes < KB * KB ? Math.max(1, bytes / KB) + " kB" : bytes / (KB * KB) + " MB";
    }
}
