package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.kennis.Volgen;
import nl.kortelijnen.kennis.redactie.Bijlagen;
import nl.kortelijnen.kennis.stuk.Bijlage;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.kennis.stuk.Kennissoort;
import nl.kortelijnen.kennis.ui.meldcode.Meldcode;
import nl.kortelijnen.portaal.aanbod.Aanknoping;
import nl.kortelijnen.portaal.aanbod.Aanknopingsbron;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Tenzij;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;

/** One item to read: the advice, its exception right under it, and where it comes from. */
@Route(Paginas.KENNIS)
@PermitAll
@StyleSheet("stijl/kennis.css")
class KennisitemView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Kennisbank kennisbank;
    private final Bijlagen bijlagen;
    private final Volgen volgen;
    private final Toegang toegang;
    private final List<Aanknopingsbron> aanbod;
    private final Clock klok;
    private String titel = "Kennis";

    KennisitemView(
            Kennisbank kennisbank,
            Bijlagen bijlagen,
            Volgen volgen,
            Toegang toegang,
            List<Aanknopingsbron> aanbod,
            Clock klok) {
        this.aanbod = aanbod;
        this.bijlagen = bijlagen;
        this.volgen = volgen;
        this.toegang = toegang;
        this.kennisbank = kennisbank;
        this.klok = klok;
        addClassNames("bladzij", "kennisitem");
    }

    @Override
    public void setParameter(BeforeEvent gebeurtenis, String id) {
        Kennisitem item =
                kennisbank.item(id).orElseThrow(() -> new NotFoundException("Dit stuk kennis is er niet (meer)."));
        titel = item.titel();
        removeAll();
        toon(item);
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van(titel);
    }

    private void toon(Kennisitem item) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        add(kop(item, vandaag));
        if (item.verlopen(vandaag)) {
            add(new Bericht(
                    Bericht.Toon.WACHT,
                    "Deze tekst moest al opnieuw bekeken worden. Gebruik hem met zorg en overleg bij twijfel met "
                            + "een deskundige."));
        }
        Div inhoud = new Div();
        inhoud.addClassName("kennisinhoud");
        if (item.soort() == Kennissoort.ACHTERGROND) {
            inhoud.add(new Bericht(
                    Bericht.Toon.WACHT,
                    "Dit gaat over wat kán meespelen, niet over deze mensen. Twee buren uit hetzelfde land verschillen "
                            + "vaak meer dan je denkt. Gebruik het om te vragen, nooit om te weten."));
        }
        item.uitzondering().ifPresent(tenzij -> inhoud.add(new Tenzij(tenzij)));
        if (item.soort() == Kennissoort.UITSPRAAK) {
            inhoud.add(new Uitspraakdelen(item));
        }
        if (item.soort() == Kennissoort.DUIDING) {
            inhoud.add(new TweeLezingen(item.lezingen()));
        }
        if (!item.vragen().isEmpty()) {
            inhoud.add(new Vragenlijst(item.vragen()));
        }
        inhoud.add(new Leestekst(kennisbank.tekst(item)));
        List<Bijlage> bestanden = bijlagen.van(item);
        if (!bestanden.isEmpty()) {
            Section vak = vak("Bijlagen", new Bijlagelijst(bestanden, bijlage -> Optional.empty()));
            vak.addClassName("bijlagevak");
            inhoud.add(vak);
        }
        Kennisitem.Facetten waarover = item.facetten();
        inhoud.add(Aanknopingsbron.op(
                Aanknopingsbron.Plek.KENNIS,
                aanbod,
                new Aanknoping(waarover.talen(), waarover.herkomst(), waarover.themas())));
        Div vlak = new Div(inhoud, zijkant(item));
        vlak.addClassName("leesvlak");
        add(vlak);
    }

    private Paginakop kop(Kennisitem item, LocalDate vandaag) {
        Paginakop kop = new Paginakop(item.titel())
                .kruimel("kennis", "Kennis", item.soort().label())
                .merken(Kennisregel.merken(item, vandaag));
        if (!item.samenvatting().isEmpty()) {
            kop.onder(item.samenvatting());
        }
        kop.acties(new Bewaarknop(volgen, item.id()));
        if (toegang.huidige().filter(wie -> wie.heeft(Rol.REDACTEUR)).isPresent()) {
            kop.acties(Knoppen.link("redactie/bewerk/" + item.id(), "potlood", "Bewerk"));
        }
        if (!item.vragen().isEmpty()) {
            kop.acties(Knoppen.gewoon(
                    "Print de vragen", klik -> UI.getCurrent().getPage().executeJs("window.print()")));
        }
        return kop;
    }

    private Aside zijkant(Kennisitem item) {
        Aside zijkant = new Aside();
        zijkant.addClassName("kenniszij");
        zijkant.getElement().setAttribute("aria-label", "Bij deze tekst");
        zijkant.add(hulp());
        List<Kennisitem> verwant = item.verwant().stream()
                .map(kennisbank::item)
                .flatMap(Optional::stream)
                .toList();
        if (!verwant.isEmpty()) {
            zijkant.add(lijst(
                    "Lees ook",
                    verwant.stream()
                            .map(ander -> (Component) new Anchor(Kennisadres.van(ander.id()), ander.titel()))
                            .toList()));
        }
        if (!item.facetten().themas().isEmpty()) {
            zijkant.add(lijst(
                    "Thema’s",
                    item.facetten().themas().stream()
                            .map(thema ->
                                    (Component) new Anchor("kennis/thema/" + thema, Codelijst.THEMAS.label(thema)))
                            .toList()));
        }
        if (!item.bron().isEmpty()) {
            Paragraph bron = new Paragraph(item.bron());
            bron.addClassNames("klein", "stil");
            zijkant.add(vak("Bron", bron));
        }
        return zijkant;
    }

    private static Section hulp() {
        Div knoppen = new Div(
                Knoppen.link(Paginas.CONSULTATIE_VRAGEN, "consultaties", "Vraag consultatie", "hoofd"),
                Knoppen.bel("0800-2000", "Veilig Thuis: 0800-2000"));
        knoppen.add(Meldcode.link());
        knoppen.addClassName("hulpknoppen");
        Span nood = new Span("Is er nu gevaar? Bel 112.");
        nood.addClassNames("klein", "stil");
        return vak("Kom je er niet uit?", knoppen, nood);
    }

    private static Section lijst(String kop, List<Component> links) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("zijlijst");
        links.forEach(link -> lijst.add(new ListItem(link)));
        return vak(kop, lijst);
    }

    private static Section vak(String kop, Component... inhoud) {
        Section vak = new Section(new H2(kop));
        vak.add(inhoud);
        return vak;
    }
}
