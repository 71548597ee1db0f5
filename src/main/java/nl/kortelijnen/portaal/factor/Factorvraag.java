package nl.kortelijnen.portaal.factor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.toegang.inloggen.Aanmelding;
import nl.kortelijnen.toegang.inloggen.Democodes;
import nl.kortelijnen.toegang.inloggen.Factorkeuze;
import nl.kortelijnen.toegang.inloggen.Inloghulp;
import nl.kortelijnen.toegang.inloggen.Passkeys;
import nl.kortelijnen.toegang.inloggen.Passkeyvraag;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** Asks for a second factor: a passkey, a code of the app, or a recovery code for whoever has no phone at hand. */
public final class Factorvraag extends Div {

    private static final String AFGEBROKEN =
            "Je passkey is niet gebruikt. Probeer het opnieuw, of kies een andere manier.";

    private final Aanmelding aanmelding;
    private final Passkeys passkeys;
    private final Inloghulp hulp;
    private final Runnable gelukt;
    private final Codeveld code = new Codeveld("Zes cijfers. Elke halve minuut komt er een nieuwe.");
    private final TextField herstelcode = new TextField("Herstelcode");
    private final TextField hulpcode = new TextField("Hulpcode van je beheerder");
    private final Div zonderTelefoon = new Div();
    private final Div fout = new Div();

    /** @param gelukt what happens after the factor was right */
    Factorvraag(
            Aanmelding aanmelding, Passkeys passkeys, Inloghulp hulp, Optional<Democodes> democodes, Runnable gelukt) {
        this.aanmelding = aanmelding;
        this.passkeys = passkeys;
        this.hulp = hulp;
        this.gelukt = gelukt;
        addClassNames("factorvraag", "velden");
        Factorkeuze keuze = aanmelding.keuze();
        if (keuze.passkey()) {
            add(Knoppen.met(
                    keuze.code()
                            ? Knoppen.gewoon("Gebruik je passkey", klik -> vraagPasskey())
                            : Knoppen.hoofd("Gebruik je passkey", klik -> vraagPasskey()),
                    "sleutel"));
        }
        if (keuze.code()) {
            democodes
                    .filter(codes -> codes.nu().isPresent())
                    .ifPresent(codes -> add(new Democodevak(codes, code::setValue)));
            add(code());
        }
        add(fout, zonderTelefoon(keuze));
    }

    private void vraagPasskey() {
        fout.removeAll();
        Passkeyvraag<PublicKeyCredentialRequestOptions> vraag = passkeys.vraag();
        Passkeyvenster.vraag(this, vraag.json(), antwoord -> geefPasskey(vraag, antwoord), () -> zeg(AFGEBROKEN));
    }

    private void geefPasskey(Passkeyvraag<PublicKeyCredentialRequestOptions> vraag, String antwoord) {
        try {
            passkeys.geef(VaadinServletRequest.getCurrent().getHttpServletRequest(), vraag, antwoord);
            gelukt.run();
        } catch (Fout.RegelGeschonden e) {
            zeg(e.bericht());
        }
    }

    private void zeg(String zin) {
        fout.removeAll();
        fout.add(new Bericht(Bericht.Toon.FOUT, zin));
    }

    private Component code() {
        return metKnop(code, "Ga verder", aanmelding::geefCode);
    }

    private Component zonderTelefoon(Factorkeuze keuze) {
        herstelcode.setHelperText(
                "Je hebt nog " + Nederlands.aantal(keuze.herstelcodes(), "herstelcode", "herstelcodes") + ".");
        Component veld = metKnop(herstelcode, "Gebruik herstelcode", aanmelding::geefHerstelcode);
        veld.setVisible(keuze.herstelcodes() > 0);
        zonderTelefoon.add(veld);
        if (aanmelding.halverwege()) {
            hulpcode.setHelperText("Geen herstelcode? Bel je beheerder of organisatiebeheerder voor een hulpcode. "
                    + "Daarmee begin je opnieuw met een nieuwe tweede stap.");
            zonderTelefoon.add(metKnop(hulpcode, "Gebruik hulpcode", this::herstel));
        }
        zonderTelefoon.addClassName("velden");
        zonderTelefoon.setVisible(false);
        Button anders = Knoppen.stil(keuze.code() ? "Ik heb mijn telefoon niet" : "Ik heb mijn passkey niet", klik -> {
            klik.getSource().setVisible(false);
            zonderTelefoon.setVisible(true);
            herstelcode.focus();
        });
        return new Div(anders, zonderTelefoon);
    }

    private void herstel(HttpServletRequest vraag, String code) {
        hulp.herstelTweedeStap(vraag, aanmelding.wie().orElseThrow(), code);
    }

    private Component metKnop(TextField veld, String tekst, BiConsumer<HttpServletRequest, String> geef) {
        Button knop = Knoppen.hoofd(tekst, klik -> probeer(veld, geef));
        veld.addKeyPressListener(Key.ENTER, toets -> probeer(veld, geef));
        Div rij = new Div(veld, knop);
        rij.addClassName("velden");
        return rij;
    }

    private void probeer(TextField veld, BiConsumer<HttpServletRequest, String> geef) {
        veld.setInvalid(false);
        if (veld.getValue().isBlank()) {
            veld.setErrorMessage("Vul de code in.");
            veld.setInvalid(true);
            return;
        }
        try {
            geef.accept(VaadinServletRequest.getCurrent().getHttpServletRequest(), veld.getValue());
            gelukt.run();
        } catch (Fout.RegelGeschonden e) {
            veld.clear();
            veld.setErrorMessage(e.bericht());
            veld.setInvalid(true);
            veld.focus();
        }
    }

    /** Puts the cursor where one begins. */
    public void begin() {
        code.focus();
    }
}
