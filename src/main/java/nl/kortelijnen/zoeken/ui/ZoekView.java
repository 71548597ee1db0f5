package nl.kortelijnen.zoeken.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.aanbod.Suggestiebron;
import nl.kortelijnen.portaal.aanbod.Zoekaanbod;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.EigenZoekveld;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Zoekbalk;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.zoeken.Treffer;
import nl.kortelijnen.zoeken.Zoekresultaat;
import nl.kortelijnen.zoeken.machine.Zoekmachine;
import org.springframework.beans.factory.ObjectProvider;

/** One list over everything. The question and the filters stand in the address. */
@Route(Paginas.ZOEKEN)
@Menu(title = "Zoeken", order = 20, icon = "zoeken")
@PermitAll
@StyleSheet("stijl/zoeken.css")
class ZoekView extends Div implements EigenZoekveld, BeforeEnterObserver, HasDynamicTitle {

    private static final int GROOTTE = 20;

    private final Zoekmachine zoekmachine;
    private final Toegang toegang;
    private final Clock klok;
    private final ObjectProvider<Zoekaanbod> aanbiedingen;

    final Zoekbalk zoekbalk = new Zoekbalk("Zoek kennis, mensen, organisaties, verslagen", this::vraag);
    final Facetpaneel facetten = new Facetpaneel(this::naar);
    final Paragraph telling = new Paragraph();
    final Div boven = new Div();
    final Div aanbod = new Div();
    final Div treffers = new Div();
    final Button meer = Knoppen.gewoon("Toon meer", klik -> toonMeer());

    private Zoekadres adres = new Zoekadres("", Map.of());
    private int pagina;
    private boolean lijnGetrokken;

    ZoekView(
            Zoekmachine zoekmachine,
            Toegang toegang,
            Clock klok,
            Suggestiebron suggesties,
            ObjectProvider<Zoekaanbod> aanbiedingen) {
        this.zoekmachine = zoekmachine;
        this.aanbiedingen = aanbiedingen;
        this.toegang = toegang;
        this.klok = klok;
        addClassNames("bladzij", "zoeken");
        H1 kop = new H1("Zoeken");
        kop.addClassName("sr");
        telling.addClassNames("vet", "telling");
        telling.getElement().setAttribute("role", "status");
        boven.addClassName("telregel");
        treffers.addClassName("treffers");
        meer.addClassName("toon-meer");
        Div lijst = new Div(telling, boven, aanbod, treffers, meer);
        lijst.addClassName("trefferkolom");
        Div vlak = new Div(lijst, facetten); // by keyboard first the hits, then what narrows them
        vlak.addClassName("zoekvlak");
        add(kop, zoekbalk.met(suggesties), vlak);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        adres = Zoekadres.van(gebeurtenis.getLocation().getQueryParameters());
        pagina = 0;
        zoekbalk.zet(adres.tekst());
        toon();
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van(adres.tekst().isEmpty() ? "Zoeken" : adres.tekst() + " · Zoeken");
    }

    private void vraag(String tekst) {
        naar(adres.metTekst(tekst));
    }

    private void naar(Zoekadres volgende) {
        UI.getCurrent().navigate(ZoekView.class, volgende.parameters());
    }

    private void toon() {
        treffers.removeAll();
        lijnGetrokken = false;
        boven.removeAll();
        aanbod.removeAll();
        meer.setVisible(false);
        try {
            Zoekresultaat resultaat = zoek();
            telling.setText(Trefferlijst.telling(adres, resultaat));
            if (!adres.filters().isEmpty()) {
                boven.add(Trefferlijst.filters(adres));
            }
            String bedoelde = resultaat.bedoelde();
            if (bedoelde != null) {
                boven.add(Trefferlijst.bedoelde(adres, bedoelde));
            }
            if (!adres.tekst().isEmpty() && resultaat.totaal() > 1) {
                boven.add(Trefferlijst.volgorde(adres));
            }
            if (!resultaat.ookGezocht().isEmpty() || !adres.zonder().isEmpty()) {
                boven.add(Trefferlijst.ookGezocht(adres, resultaat.ookGezocht()));
            }
            facetten.toon(adres, resultaat.facetten());
            aanbiedingen.stream()
                    .flatMap(bron -> bron.bij(adres.tekst()).stream())
                    .forEach(aanbod::add);
            voegToe(resultaat);
            if (resultaat.totaal() == 0) {
                treffers.add(Trefferlijst.niets(adres));
            }
        } catch (Fout.Onbereikbaar fout) {
            telling.setText("Zoeken kan nu even niet");
            treffers.add(
                    new Bericht(Bericht.Toon.FOUT, fout.bericht(), Knoppen.gewoon("Probeer opnieuw", klik -> toon())));
        }
    }

    private Zoekresultaat zoek() {
        return zoekmachine.zoek(adres.vraag(pagina, GROOTTE), Optional.of(toegang.vereis()));
    }

    private void toonMeer() {
        pagina++;
        Zoekresultaat resultaat = zoek();
        telling.setText(Trefferlijst.telling(adres, resultaat));
        voegToe(resultaat);
    }

    private void voegToe(Zoekresultaat resultaat) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        for (Treffer treffer : resultaat.treffers()) {
            if (treffer.zijdelings() && !lijnGetrokken) {
                treffers.add(Trefferlijst.zijdelings(adres));
                lijnGetrokken = true;
            }
            treffers.add(new Trefferkaart(treffer, vandaag));
        }
        long getoond = (pagina + 1L) * GROOTTE;
        meer.setVisible(getoond < resultaat.totaal());
        meer.setText("Toon meer (nog " + Math.max(0, resultaat.totaal() - getoond) + ")");
    }
}
