package nl.kortelijnen.cijfers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.kortelijnen.cijfers.Cijferbestand;
import nl.kortelijnen.cijfers.Cijferrapport;

/** How far back figures go, chosen above them; with the links that take them along as a file. */
public class Cijferkeuze extends Select<Cijferkeuze.Terug> {

    /** How far back. */
    public enum Terug {
        KWARTAAL("Dit kwartaal", 0),
        JAAR("Dit kwartaal en de drie ervoor", 9),
        TWEE_JAAR("De laatste acht kwartalen", 21);

        private final String label;
        private final int maanden;

        Terug(String label, int maanden) {
            this.label = label;
            this.maanden = maanden;
        }
    }

    /** @param verander called when something else is chosen */
    public Cijferkeuze(Runnable verander) {
        addClassName("cijferkeuze");
        setLabel("Periode");
        setItems(Terug.values());
        setItemLabelGenerator(keuze -> keuze.label);
        setValue(Terug.JAAR);
        addValueChangeListener(keuze -> verander.run());
    }

    /** The first day that is asked for, when today is the last. */
    public LocalDate vanaf(LocalDate vandaag) {
        return vandaag.minusMonths(getValue().maanden);
    }

    /**
     * The figures as CSV and as PDF, made when somebody takes them.
     *
     * @param naam of the file, without what follows the dot
     */
    public static Component[] bestanden(String naam, Supplier<Cijferrapport> rapport) {
        return new Component[] {
            bestand("Download als CSV", naam + ".csv", "text/csv", () -> Cijferbestand.csv(rapport.get())),
            bestand("Download als PDF", naam + ".pdf", "application/pdf", () -> Cijferbestand.pdf(rapport.get()))
        };
    }

    private static Anchor bestand(String tekst, String naam, String mime, Supplier<byte[]> maak) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(vraag -> {
                    byte[] inhoud = maak.get();
                    return new DownloadResponse(new ByteArrayInputStream(inhoud), naam, mime, inhoud.length);
                }),
                tekst);
        link.addClassName("knop");
        link.setRouterIgnore(true);
        return link;
    }
}
