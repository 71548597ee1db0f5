package nl.kortelijnen.casuistiek.ui.intervisie;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import nl.kortelijnen.casuistiek.intervisie.Intervisieblad;
import nl.kortelijnen.casuistiek.intervisie.Intervisierol;
import nl.kortelijnen.casuistiek.intervisie.Intervisies;
import nl.kortelijnen.casuistiek.intervisie.Methode;
import nl.kortelijnen.casuistiek.intervisie.Rondewijze;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import org.jspecify.annotations.Nullable;

/** The round that goes on: its clock, what one does, and the place to write. What one types stays when others write. */
final class Rondepaneel extends Section {

    /** Brings a text, a figure or both in the round with this number. */
    @FunctionalInterface
    interface Brenger {
        void breng(int ronde, String tekst, @Nullable Integer cijfer);
    }

    record Handelingen(
            Brenger breng,
            IntConsumer volgende,
            Runnable rondAf,
            Consumer<Intervisierol> doeMee,
            Runnable kijkOpnieuw) {}

    private final Handelingen doe;
    private final H2 kop = new H2();
    private final Rondetimer timer;
    private final Paragraph opdracht = new Paragraph();
    private final Paragraph wijze = new Paragraph();
    private final Div invoer = new Div();
    final RadioButtonGroup<Integer> cijfer = new RadioButtonGroup<>("Jouw cijfer", 1, 2, 3, 4, 5);
    final TextArea tekst = new TextArea("Jouw inbreng");
    private final Div knoppen = new Div();
    private int nummer;
    private @Nullable Knopstand knopstand;

    /** What decides which buttons there are. They stay when it does: a click on its way would miss new ones. */
    private record Knopstand(
            @Nullable Intervisierol rol, boolean begeleidt, int ronde, boolean bezig, boolean afgerond) {}

    Rondepaneel(Handelingen doe) {
        this.doe = doe;
        this.timer = new Rondetimer(doe.kijkOpnieuw());
        addClassNames("kaart", "papier", "rondepaneel");
        kop.getElement().setAttribute("aria-live", "polite").setAttribute("tabindex", "-1");
        Div boven = new Div(kop, timer);
        boven.addClassName("rondepaneel-boven");
        wijze.addClassNames("klein", "stil");
        tekst.setWidthFull();
        tekst.setMinRows(3);
        tekst.setMaxLength(Intervisies.LANGSTE_INBRENG);
        tekst.setHelperText("Collega's zien je functie, niet je naam. Noem niemand herkenbaar.");
        Button plaats = Knoppen.hoofd("Plaats", klik -> plaats());
        invoer.addClassName("rondepaneel-invoer");
        invoer.add(cijfer, tekst, plaats);
        knoppen.addClassName("rij-v");
        add(boven, opdracht, wijze, invoer, knoppen);
    }

    void toon(Intervisieblad blad) {
        Instant einde = blad.klok().einde();
        boolean bezig = einde != null && blad.afgerond() == null;
        if (einde != null && blad.afgerond() == null) {
            if (nummer != blad.klok().nummer()) {
                cijfer.clear();
            }
            nummer = blad.klok().nummer();
            Methode.Ronde ronde = blad.methode().rondes().get(nummer);
            kop.setText(
                    "Ronde " + (nummer + 1) + " van " + blad.methode().rondes().size() + ": " + ronde.naam());
            opdracht.setText(ronde.opdracht());
            wijze.setText(ronde.wijze().uitleg());
            cijfer.setVisible(ronde.wijze() == Rondewijze.WEGEN);
            tekst.setLabel(ronde.wijze() == Rondewijze.WEGEN ? "Waarom? (mag leeg blijven)" : "Jouw inbreng");
            timer.loopTot(einde, blad.nu());
        } else {
            timer.stop();
            boolean voor = blad.klok().nummer() < 0 && blad.afgerond() == null;
            kop.setText(voor ? "Nog niet begonnen" : blad.afgerond() == null ? "Alle rondes zijn geweest" : "Afgerond");
            opdracht.setText(voor ? blad.methode().uitleg() : "Hieronder staat het verslag, met wat jullie afspraken.");
            wijze.setText("");
        }
        invoer.setVisible(blad.magInbrengen());
        toonKnoppen(blad, bezig);
    }

    private void toonKnoppen(Intervisieblad blad, boolean bezig) {
        Knopstand nieuw =
                new Knopstand(blad.rol(), blad.begeleidt(), blad.klok().nummer(), bezig, blad.afgerond() != null);
        if (nieuw.equals(knopstand)) {
            return;
        }
        knopstand = nieuw;
        knoppen.removeAll();
        if (blad.afgerond() != null) {
            return;
        }
        Intervisierol rol = blad.rol();
        if (rol == null) {
            knoppen.add(
                    Knoppen.hoofd("Doe mee", klik -> dan(() -> doe.doeMee().accept(Intervisierol.DEELNEMER))),
                    Knoppen.gewoon(
                            "Doe mee als gedragswetenschapper",
                            klik -> dan(() -> doe.doeMee().accept(Intervisierol.GEDRAGSWETENSCHAPPER))),
                    Knoppen.stil(
                            "Luister alleen mee", klik -> dan(() -> doe.doeMee().accept(Intervisierol.TOEHOORDER))));
        }
        if (blad.begeleidt()) {
            int nu = blad.klok().nummer();
            int laatste = blad.methode().rondes().size() - 1;
            if (nu <= laatste) {
                String label =
                        nu < 0 ? "Begin de eerste ronde" : nu < laatste ? "Naar de volgende ronde" : "Sluit deze ronde";
                knoppen.add(
                        Knoppen.gewoon(label, klik -> dan(() -> doe.volgende().accept(nu))));
            }
            if (!bezig && nu >= 0) {
                knoppen.add(Knoppen.gewoon("Rond de intervisie af", klik -> dan(doe.rondAf())));
            }
        }
    }

    /** The button goes with its act; whoever pressed it by keyboard is then where it says what goes on. */
    private void dan(Runnable handeling) {
        kop.getElement().callJsFunction("focus");
        handeling.run();
    }

    private void plaats() {
        try {
            doe.breng().breng(nummer, tekst.getValue(), cijfer.getValue());
            tekst.clear();
            tekst.setInvalid(false);
        } catch (Fout.RegelGeschonden fout) {
            tekst.setErrorMessage(fout.bericht());
            tekst.setInvalid(true);
            tekst.focus();
        }
    }

    /**
     * Counts down on the screen by the portal's clock: the browser gets how long the round still lasts, and asks for the next
     * when that is over. A screen that comes back gets it anew.
     */
    static final class Rondetimer extends Div {

        private static final String TIK = """
                const ik = this;
                clearInterval(ik.tik);
                const nu = () => new Event('tik').timeStamp;
                const einde = nu() + $0;
                const toon = () => {
                  const rest = Math.max(0, einde - nu());
                  const seconden = Math.ceil(rest / 1000);
                  const minuten = Math.floor(seconden / 60);
                  ik.firstElementChild.textContent = minuten + ':' + String(seconden % 60).padStart(2, '0');
                  if (rest <= 0) {
                    clearInterval(ik.tik);
                    ik.dispatchEvent(new CustomEvent('voorbij'));
                  }
                };
                toon();
                ik.tik = setInterval(toon, 100);
                """;

        private final Span stand = new Span();

        Rondetimer(Runnable bijEinde) {
            addClassName("rondetimer");
            stand.getElement().setAttribute("aria-hidden", "true");
            add(stand);
            getElement().setAttribute("role", "timer");
            getElement().addEventListener("voorbij", gebeurtenis -> bijEinde.run());
        }

        /** @param einde of the round, by the clock that says it is now nu */
        void loopTot(Instant einde, Instant nu) {
            Duration rest = nu.isAfter(einde) ? Duration.ZERO : Duration.between(nu, einde);
            setVisible(true);
            stand.setText(rest.toMinutes() + ":" + "%02d".formatted(rest.toSecondsPart()));
            getElement()
                    .setAttribute(
                            "aria-label",
                            "Nog ongeveer "
                                    + Nederlands.aantal(Math.max(1, rest.toMinutes()), "minuut", "minuten")
                                    + " in deze ronde");
            getElement().executeJs(TIK, (double) rest.toMillis());
        }

        void stop() {
            setVisible(false);
        }
    }
}
