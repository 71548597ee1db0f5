package nl.kortelijnen.portaal.factor;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.toegang.inloggen.Democodes;

/** Says, in a demo only, which code the second step takes now. Renews itself when the next one comes. */
final class Democodevak extends Div {

    private static final String STRAKS = "setTimeout(() => this.isConnected && this.$server.ververs(), $0)";

    private final transient Democodes codes;
    private final transient Consumer<String> vulIn;
    private final Div inhoud = new Div();

    /** @param vulIn puts the code where it is asked */
    Democodevak(Democodes codes, Consumer<String> vulIn) {
        this.codes = codes;
        this.vulIn = vulIn;
        inhoud.addClassName("bericht-tekst");
        addClassNames("bericht", "democode");
        getElement().setAttribute("role", "note");
        add(new Icoon("info"), inhoud);
        toon();
    }

    @ClientCallable
    void ververs() {
        toon();
    }

    private void toon() {
        inhoud.removeAll();
        codes.nu().ifPresent(code -> {
            code.cijfers().ifPresentOrElse(this::toonCijfers, this::toonWachten);
            Code geheim = new Code(code.geheim().replaceAll("(.{4})(?!$)", "$1 "));
            geheim.addClassName("geheim");
            Paragraph app = new Paragraph(new Span("Liever een app voor inlogcodes? Zet er deze sleutel in: "), geheim);
            app.addClassName("klein");
            inhoud.add(app);
            getElement().executeJs(STRAKS, (int) code.nog().toMillis() + 200);
        });
    }

    private void toonCijfers(String cijfers) {
        Code getoond = new Code(cijfers);
        getoond.getElement().setAttribute("data-demo-code", cijfers);
        inhoud.add(
                new Paragraph(new Span("Alleen in de demo, je hebt geen app nodig. Je code is nu "), getoond),
                Knoppen.gewoon("Vul in", klik -> vulIn.accept(cijfers)));
    }

    private void toonWachten() {
        inhoud.add(new Paragraph("Alleen in de demo: je code is net gebruikt. Hier komt zo een nieuwe."));
    }
}
