package nl.kortelijnen.deskundigen.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import nl.kortelijnen.deskundigen.Deskundige;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;

/** What an expert knows, in tags: cultures first, then themes. */
final class Kenmerken {

    private Kenmerken() {}

    static Div van(Deskundige deskundige, int hooguit) {
        Div rij = new Div();
        rij.addClassName("kenmerken");
        Stream.concat(
                        deskundige.culturen().stream()
                                .map(Codelijst.CULTUREN::label)
                                .sorted(Nederlands.VOLGORDE),
                        deskundige.themas().stream()
                                .map(Codelijst.THEMAS::label)
                                .sorted(Nederlands.VOLGORDE))
                .limit(hooguit)
                .forEach(label -> {
                    Span kenmerk = new Span(label);
                    kenmerk.addClassName("kenmerk");
                    rij.add(kenmerk);
                });
        return rij;
    }
}
