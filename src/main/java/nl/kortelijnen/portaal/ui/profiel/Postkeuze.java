package nl.kortelijnen.portaal.ui.profiel;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.post.Postadres;
import nl.kortelijnen.portaal.post.Postadressen;

/** Whether one gets word by e-mail, and where. */
class Postkeuze extends Section {

    private final Postadressen adressen;
    private final Div inhoud = new Div();

    Postkeuze(Postadressen adressen) {
        this.adressen = adressen;
        inhoud.addClassName("velden");
        add(
                new H2("Bericht per e-mail"),
                new Paragraph("Een mail als er iets voor je klaarstaat. Waar het over gaat staat er nooit in."),
                inhoud);
        toon();
    }

    private void toon() {
        inhoud.removeAll();
        if (!adressen.mogelijk()) {
            inhoud.add(new Bericht(
                    Bericht.Toon.RUSTIG, "Dit portaal verstuurt nog geen mail. De beheerder kan dat instellen."));
            return;
        }
        adressen.mijn()
                .ifPresentOrElse(
                        adres -> {
                            if (adres.bevestigd()) {
                                aan(adres);
                            } else {
                                vraagCode(adres);
                            }
                        },
                        this::vraagAdres);
    }

    private void aan(Postadres adres) {
        inhoud.add(
                new Paragraph("Je krijgt bericht op " + adres.adres() + "."),
                Knoppen.gewoon("Stuur mij geen mail meer", klik -> haalWeg()));
    }

    private void vraagAdres() {
        EmailField veld = new EmailField("Je e-mailadres");
        veld.setMaxLength(250);
        veld.setHelperText("Liefst je adres van het werk.");
        Runnable doe = () -> probeer(() -> adressen.vraagAan(veld.getValue()), bericht -> {
            veld.setErrorMessage(bericht);
            veld.setInvalid(true);
        });
        veld.addKeyPressListener(Key.ENTER, toets -> doe.run());
        inhoud.add(veld, Knoppen.gewoon("Stuur een code", klik -> doe.run()));
    }

    private void vraagCode(Postadres adres) {
        TextField veld = new TextField("De code uit de mail");
        veld.setHelperText("Gestuurd naar " + adres.adres() + ". Kijk ook bij ongewenste mail.");
        veld.setMaxLength(12);
        veld.getElement().setProperty("autocomplete", "one-time-code");
        Runnable doe = () -> probeer(
                () -> {
                    adressen.bevestig(veld.getValue());
                    Toast.gelukt("Je krijgt voortaan bericht op " + adres.adres() + ".");
                },
                bericht -> {
                    veld.setErrorMessage(bericht);
                    veld.setInvalid(true);
                });
        veld.addKeyPressListener(Key.ENTER, toets -> doe.run());
        inhoud.add(
                veld, Knoppen.gewoon("Bevestig", klik -> doe.run()), Knoppen.gewoon("Ander adres", klik -> haalWeg()));
    }

    private void haalWeg() {
        adressen.haalWeg();
        toon();
    }

    private void probeer(Runnable werk, Consumer<String> bijFout) {
        try {
            werk.run();
            toon();
        } catch (Fout.RegelGeschonden | Fout.Onbereikbaar fout) {
            bijFout.accept(fout.bericht());
        }
    }
}
