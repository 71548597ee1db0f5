package nl.kortelijnen.huishouden.ui.tekenen;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.huishouden.zitting.Gast;
import nl.kortelijnen.huishouden.zitting.Gastuitnodiging;
import nl.kortelijnen.huishouden.zitting.Zittingen;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Qrcode;
import nl.kortelijnen.portaal.onderdeel.Toast;

/** Invites the family to draw along, and ends it (H10). */
class Gastdialoog extends Dialog {

    private final UUID huishouden;
    private final Zittingen zittingen;
    private final URI portaal;
    private final LocalDate vandaag;
    private final RadioButtonGroup<Rol> rol = new RadioButtonGroup<>("Wat mag deze gast?");
    private final Div link = new Div();
    private final Div gasten = new Div();

    Gastdialoog(UUID huishouden, Zittingen zittingen, URI portaal, LocalDate vandaag) {
        this.huishouden = huishouden;
        this.zittingen = zittingen;
        this.portaal = portaal;
        this.vandaag = vandaag;
        setHeaderTitle("Nodig iemand uit");
        setMaxWidth("min(560px, 94vw)");
        rol.setItems(Rol.TEKENEN, Rol.MEEDENKEN, Rol.BEKIJKEN);
        rol.setItemLabelGenerator(Gastdialoog::uitleg);
        rol.setValue(Rol.TEKENEN);
        link.addClassName("velden");
        gasten.addClassName("velden");
        Div inhoud = new Div(
                new Paragraph(
                        "Voor het gezin aan tafel: een link voor één toestel, voor dit gesprek. Hij stopt als jij "
                                + "de sessie sluit, en anders na twee uur."),
                rol,
                Knoppen.hoofd("Maak een link", klik -> maak()),
                link,
                gasten);
        inhoud.addClassName("velden");
        add(inhoud);
        getFooter().add(Knoppen.gewoon("Klaar", klik -> close()));
        toon();
    }

    private static String uitleg(Rol rol) {
        return switch (rol) {
            case TEKENEN -> "Meetekenen";
            case MEEDENKEN -> "Meedenken: opmerkingen plaatsen";
            case BEKIJKEN -> "Alleen kijken";
        };
    }

    private void maak() {
        link.removeAll();
        try {
            Gastuitnodiging nieuw = zittingen.nodigUit(huishouden, rol.getValue());
            String adres = portaal + "/gast/" + nieuw.geheim();
            link.add(
                    Qrcode.van(adres, "QR-code van de link voor de gast"),
                    new Paragraph("Scan de code met het toestel van de gast, of open daar deze link:"),
                    new Code(adres),
                    Toast.kopieerknop(adres, "De link staat op je klembord."));
            toon();
        } catch (Fout.RegelGeschonden fout) {
            link.add(new Bericht(Bericht.Toon.FOUT, fout.bericht()));
        }
    }

    private void toon() {
        gasten.removeAll();
        List<Gast> lijst = zittingen.gasten(huishouden);
        if (lijst.isEmpty()) {
            return;
        }
        UnorderedList regels = new UnorderedList();
        regels.addClassName("regels");
        lijst.forEach(gast -> regels.add(regel(gast)));
        gasten.add(new H3("Uitgenodigd"), regels, Knoppen.gewoon("Sluit de sessie voor iedereen", klik -> {
            zittingen.beeindig(huishouden);
            toon();
        }));
    }

    private ListItem regel(Gast gast) {
        String naam = gast.binnen() ? gast.naam() : "Nog niet binnen";
        Span kop = new Span(naam);
        kop.addClassName("vet");
        Span stand = new Span(uitleg(gast.rol()) + " · tot " + Nederlands.moment(gast.tot(), vandaag));
        stand.addClassNames("klein", "stil");
        Div tekst = new Div(kop, stand);
        tekst.addClassName("stapel");
        var sluit = Knoppen.gewoon("Sluit", klik -> {
            zittingen.beeindig(huishouden, gast.id());
            toon();
        });
        sluit.setAriaLabel("Sluit de sessie van " + naam);
        return new ListItem(new Initialen(naam).klein(), tekst, sluit);
    }
}
