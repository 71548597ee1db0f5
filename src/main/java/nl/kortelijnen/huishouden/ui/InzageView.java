package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Inzage;
import nl.kortelijnen.huishouden.Inzagedeel;
import nl.kortelijnen.huishouden.Inzagen;
import nl.kortelijnen.huishouden.Inzageverzoek;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.ui.verzoek.Verzoekdeel;
import nl.kortelijnen.huishouden.verzoek.Gezinsverzoeken;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Veldkeuring;
import nl.kortelijnen.portaal.onderdeel.Verbergbaar;
import nl.kortelijnen.toegang.betrokkenheid.Meekijkers;
import nl.kortelijnen.toegang.wie.Rol;

/** What a member of the household may read about it, on the screen or on paper; for whom and why is logged (H22). */
@Route(Huishoudadres.INZAGE)
@PageTitle("Geef inzage · Korte Lijnen")
@StyleSheet("stijl/huishouden.css")
@MetTweedeFactor
@RolesAllowed(Rol.NAAM_PROFESSIONAL)
class InzageView extends Div implements BeforeEnterObserver, Verbergbaar {

    private final Huishoudens huishoudens;
    private final Inzagen inzagen;
    private final Gezinsverzoeken verzoeken;
    private final Factorbevestiging bevestiging;
    private final Clock klok;
    private final Huiswacht<InzageView> wacht;
    private UUID id = new UUID(0, 0);

    final Select<Lid> voor = new Select<>();
    final TextField doel = new TextField("Waarvoor?");
    final CheckboxGroup<Inzagedeel> zonder = new CheckboxGroup<>("Kan iets iemand in gevaar brengen? Laat het weg");
    final TextField reden = new TextField("Waarom kan dit er niet in?");
    private final Div kop = new Div();
    private final Div verzoekplek = new Div();
    private final Div keuze = new Div();
    private final Div melding = new Div();
    final Div blad = new Div();
    private final Span pdfplek = new Span();

    InzageView(
            Huishoudens huishoudens,
            Inzagen inzagen,
            Gezinsverzoeken verzoeken,
            Meekijkers meekijkers,
            Factorbevestiging bevestiging,
            Clock klok) {
        this.huishoudens = huishoudens;
        this.inzagen = inzagen;
        this.verzoeken = verzoeken;
        this.bevestiging = bevestiging;
        this.klok = klok;
        this.wacht = new Huiswacht<>(this, meekijkers, () -> {});
        addClassNames("bladzij", "smal");
        melding.addClassName("meldplek");
        voor.setLabel("Voor wie?");
        voor.setItemLabelGenerator(Lid::aanduiding);
        doel.setMaxLength(Inzageverzoek.LANGSTE_TEKST);
        doel.setPlaceholder("Bijvoorbeeld: moeder vroeg wat wij bewaren");
        doel.setRequiredIndicatorVisible(true);
        keuze.addClassNames("velden", "niet-op-papier");
        zonder.setItems(Inzagedeel.values());
        zonder.setItemLabelGenerator(Inzagedeel::label);
        zonder.setHelperText(
                "Denk aan wie er meeleest. Een vader die leest welke opvang moeder helpt, weet haar te vinden.");
        zonder.addValueChangeListener(keus -> reden.setVisible(!keus.getValue().isEmpty()));
        reden.setMaxLength(Inzageverzoek.LANGSTE_TEKST);
        reden.setHelperText("Dit komt in het logboek, niet in de inzage. Noem niemand.");
        reden.setRequiredIndicatorVisible(true);
        reden.setVisible(false);
        keuze.add(new H2("Inzage geven"), voor, doel, zonder, reden, Knoppen.hoofd("Toon inzage", klik -> toon()));
        blad.addClassName("inzageblad");
        add(kop, verzoekplek, melding, keuze, blad);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        try {
            id = UUID.fromString(
                    gebeurtenis.getRouteParameters().get("huishouden").orElse(""));
            Huishouden huishouden = huishoudens.lees(id);
            wacht.bij(id);
            voor.setItems(huishouden.leden());
            kop.removeAll();
            kop.addClassName("niet-op-papier");
            kop.add(new Paginakop("Geef inzage")
                    .kruimel(Huishoudadres.van(id), huishouden.werknaam().waarde(), "Inzage")
                    .onder("Zonder wat op slot staat en zonder wat een ander in vertrouwen vertelde."));
            verzoekplek.removeAll();
            if (!huishouden.leden().isEmpty() && !huishouden.nood()) {
                verzoekplek.add(new Verzoekdeel(verzoeken, id, huishouden.leden(), Nederlands.vandaag(klok)));
            }
            if (huishouden.leden().isEmpty()) {
                melding.add(new Bericht(Bericht.Toon.RUSTIG, "Vul eerst in wie bij dit huishouden horen."));
            }
        } catch (Fout.BestaatNiet | IllegalArgumentException nietVoorJou) {
            gebeurtenis.rerouteToError(NotFoundException.class);
        }
    }

    void toon() {
        melding.removeAll();
        blad.removeAll();
        if (!new Veldkeuring()
                .eis(voor, voor.getValue() != null, "Kies voor wie de inzage is.")
                .eis(doel, !doel.isEmpty(), "Schrijf in een zin waarvoor je dit nodig hebt.")
                .eis(reden, zonder.isEmpty() || !reden.isEmpty(), "Schrijf in een zin waarom dit er niet in kan.")
                .goed()) {
            return;
        }
        try {
            Lid wie = voor.getValue();
            Inzage inzage = inzagen.geef(id, wie.id(), verzoek());
            Button druk = Knoppen.met(Knoppen.gewoon("Druk af", klik -> bevestiging.vraag(this::drukAf)), "download");
            Button pdf =
                    Knoppen.met(Knoppen.gewoon("Maak een pdf", klik -> bevestiging.vraag(this::haalPdf)), "artikel");
            Button bestand = Knoppen.met(
                    Knoppen.gewoon("Maak een gegevensbestand", klik -> bevestiging.vraag(this::haalBestand)), "kopie");
            pdfplek.removeAll();
            Div knoppen = new Div(pdf, bestand, druk, pdfplek);
            knoppen.addClassNames("knoppenrij", "niet-op-papier");
            blad.add(knoppen, weergave(inzage));
        } catch (Fout.RegelGeschonden fout) {
            melding.add(new Bericht(Bericht.Toon.FOUT, fout.bericht()));
        }
    }

    private Inzageverzoek verzoek() {
        return new Inzageverzoek(doel.getValue(), zonder.getValue(), reden.getValue());
    }

    private void drukAf() {
        inzagen.drukAf(id, verzoek());
        UI.getCurrent().getPage().executeJs("window.print()");
    }

    private void haalPdf() {
        haal(inzagen.pdf(id, voor.getValue().id(), verzoek()), "inzage.pdf", "application/pdf");
    }

    private void haalBestand() {
        haal(inzagen.bestand(id, voor.getValue().id(), verzoek()), "inzage.json", "application/json");
    }

    /** The file is made at once, with this moment's rights; the link that fetches it works for this page only. */
    private void haal(byte[] bestand, String naam, String soort) {
        pdfplek.removeAll();
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(
                        vraag -> new DownloadResponse(new ByteArrayInputStream(bestand), naam, soort, bestand.length)),
                "Haal " + naam + " op");
        link.setRouterIgnore(true);
        pdfplek.add(link);
        link.getElement().executeJs("this.click()");
    }

    private Section weergave(Inzage inzage) {
        Section deel = new Section(new H2(Inzage.TITEL), new Paragraph(inzage.aanhef(Nederlands.vandaag(klok))));
        deel.addClassName("leestekst");
        inzage.stukken().forEach(stuk -> deel.add(Veldkaart.lezen(stuk.kop(), stuk.tekst())));
        deel.add(new Paragraph(Inzage.slot()));
        return deel;
    }
}
