package nl.kortelijnen.kennis.ui.redactie;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.redactie.Afbeeldingen;
import nl.kortelijnen.kennis.redactie.Bijlagen;
import nl.kortelijnen.kennis.redactie.Kennisversie;
import nl.kortelijnen.kennis.redactie.Redactie;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;

/** Writing: fields on the left, what readers will see on the right. What is typed is kept at once (G06). */
@Route("redactie/bewerk")
@RolesAllowed(Rol.NAAM_REDACTEUR)
@StyleSheet("stijl/kennis.css")
class BewerkView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Redactie redactie;
    private final Bijlagen bijlagen;
    private final Afbeeldingen afbeeldingen;
    private final Toegang toegang;
    private final Clock klok;

    final Bewerkformulier formulier = new Bewerkformulier(this::bewaar);
    final Bijlagevak bijlagevak = new Bijlagevak(this::hangOp, this::haalWeg);
    private final Div boven = new Div();
    private final Div voorbeeld = new Div();
    private final Span stand = new Span();
    private @Nullable Kennisversie versie;

    BewerkView(Redactie redactie, Bijlagen bijlagen, Afbeeldingen afbeeldingen, Toegang toegang, Clock klok) {
        this.klok = klok;
        this.redactie = redactie;
        this.bijlagen = bijlagen;
        this.afbeeldingen = afbeeldingen;
        formulier.bijAfbeelding(this::vraagAfbeelding);
        this.toegang = toegang;
        addClassNames("bladzij", "bewerk");
        stand.addClassNames("klein", "stil");
        stand.getElement().setAttribute("role", "status");
        voorbeeld.addClassName("voorbeeldtekst");
        Section rechts = new Section(new H2("Zo zien lezers het"), voorbeeld);
        rechts.addClassName("voorbeeld");
        Div links = new Div(formulier, bijlagevak);
        links.addClassName("bewerklinks");
        Div vlak = new Div(links, rechts);
        vlak.addClassName("bewerkvlak");
        boven.addClassName("stapel");
        add(boven, vlak);
    }

    @Override
    public void setParameter(BeforeEvent gebeurtenis, String item) {
        Kennisversie open = redactie.open(item);
        versie = open;
        formulier.toon(redactie.velden(open));
        bijlagevak.toon(bijlagen.van(open));
        toonKop(open);
        toonVoorbeeld();
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van("Bewerken");
    }

    private Kennisversie versie() {
        Kennisversie huidige = versie;
        if (huidige == null) {
            throw new IllegalStateException("No item yet");
        }
        return huidige;
    }

    private void bewaar() {
        toonVoorbeeld();
        try {
            Kennisversie was = versie();
            toonBewaard(was, redactie.bewaar(was, formulier.velden()));
        } catch (Fout.RegelGeschonden fout) {
            Toast.fout(fout.bericht());
        }
    }

    private void toonBewaard(Kennisversie was, Kennisversie nu) {
        versie = nu;
        stand.setText("Bewaard: " + Nederlands.moment(nu.gewijzigd(), Nederlands.vandaag(klok)));
        if (nu.status() != was.status() || nu.nr() != was.nr()) {
            toonKop(nu);
        }
    }

    private void vraagAfbeelding() {
        String item = versie().item();
        new Afbeeldingdialoog(
                        (naam, inhoud, beschrijving, versiering) ->
                                afbeeldingen.neemOp(item, naam, inhoud, beschrijving, versiering),
                        markdown -> formulier.voegIn(markdown, this::bewaar))
                .open();
    }

    private void hangOp(String bestandsnaam, byte[] inhoud) {
        toonBijlagen(bijlagen.hangOp(versie(), formulier.velden(), bestandsnaam, inhoud));
    }

    private void haalWeg(String sleutel) {
        toonBijlagen(bijlagen.haalWeg(versie(), formulier.velden(), sleutel));
    }

    private void toonBijlagen(Kennisversie nu) {
        formulier.onthoud(redactie.velden(nu));
        bijlagevak.toon(bijlagen.van(nu));
        toonBewaard(versie(), nu);
    }

    private void toonVoorbeeld() {
        voorbeeld.removeAll();
        voorbeeld.add(new Voorbeeldtekst(formulier.velden()));
    }

    private void toonKop(Kennisversie nu) {
        boven.removeAll();
        boolean zelf = toegang.huidige()
                .map(wie -> nu.schrijvers().contains(wie.account()))
                .orElse(false);
        boolean aangeboden = nu.status() == Kennisversie.Status.AANGEBODEN;
        Paginakop kop = new Paginakop(formulier.velden().enkel("titel"))
                .kruimel("redactie", "Redactie", "Bewerken")
                .merken(
                        new Pil(
                                aangeboden ? Pil.Toon.WACHT : Pil.Toon.OPEN,
                                nu.status().label()),
                        new Span("Geschreven door " + nu.namen()),
                        stand);
        kop.acties(Knoppen.link("redactie/versies/" + nu.item(), "geschiedenis", "Verschillen en versies"));
        if (aangeboden && !zelf) {
            kop.acties(
                    Knoppen.gewoon("Stuur terug", klik -> vraagWaarom()),
                    Knoppen.hoofd("Keur goed en publiceer", klik -> keurGoed()));
        } else if (!aangeboden) {
            kop.acties(Knoppen.hoofd("Bied aan", klik -> biedAan()));
        }
        boven.add(kop);
        if (aangeboden && zelf) {
            boven.add(
                    new Bericht(
                            Bericht.Toon.WACHT,
                            "Een collega-redacteur kijkt er nog naar. Verander je iets, dan bied je de tekst daarna opnieuw aan."));
        }
        if (!nu.opmerking().isEmpty()) {
            boven.add(new Bericht(Bericht.Toon.WACHT, "Teruggestuurd: " + nu.opmerking()));
        }
    }

    private void biedAan() {
        probeer(() -> {
            Kennisversie nu = redactie.biedAan(redactie.bewaar(versie(), formulier.velden()));
            versie = nu;
            toonKop(nu);
            Toast.gelukt("Aangeboden. Een collega-redacteur kan de tekst goedkeuren.");
        });
    }

    private void keurGoed() {
        probeer(() -> {
            redactie.keurGoed(versie());
            Toast.gelukt("Gepubliceerd. Lezers zien de nieuwe tekst.");
            Paginawissel.naar(Kennisadres.van(versie().item()));
        });
    }

    private void vraagWaarom() {
        TextArea opmerking = new TextArea("Wat moet er anders?");
        opmerking.setMaxLength(500);
        new Vraagdialoog(
                        "Terug naar de schrijver",
                        "De tekst wordt weer een concept. Wat nu op de site staat, blijft staan.",
                        "Stuur terug",
                        () -> {
                            redactie.stuurTerug(versie(), opmerking.getValue());
                            Optional<Kennisversie> nu = redactie.bezig(versie().item());
                            nu.ifPresent(versieNu -> {
                                versie = versieNu;
                                toonKop(versieNu);
                            });
                        },
                        opmerking)
                .open();
    }

    private static void probeer(Runnable stap) {
        try {
            stap.run();
        } catch (Fout.RegelGeschonden fout) {
            Toast.fout(fout.bericht());
        }
    }
}
