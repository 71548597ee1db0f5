package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.casuistiek.Casus;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casussen;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.casuistiek.Casusstap;
import nl.kortelijnen.casuistiek.Casustekst;
import nl.kortelijnen.casuistiek.Vondst;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.Herkenner;
import nl.kortelijnen.herkenning.herkomst.Roltekening;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.toegang.wie.Rol;
import org.jspecify.annotations.Nullable;

/** Writing a case: kept while one types, with what is recognisable pointed out beside it. */
@Route(Paden.BEWERK)
@RouteAlias(Paden.NIEUW)
@PageTitle("Casus schrijven · Korte Lijnen")
@StyleSheet("stijl/casuistiek.css")
@RolesAllowed(Rol.NAAM_PROFESSIONAL)
class CasusBewerkenView extends Div implements BeforeEnterObserver, Vondsthandelingen {

    private final Casussen casussen;
    private final Casusbank casusbank;
    private final Clock klok;

    final Bewerkkop kop = new Bewerkkop(this::deel);
    final Casusformulier formulier = new Casusformulier(this::bewaar);
    final Vondstenpaneel paneel = new Vondstenpaneel(this);
    final Div vooraf = new Div();
    private final List<Oplossing> opgelost = new ArrayList<>();

    private @Nullable UUID id;
    private Casustekst tekst = Casustekst.leeg(Casussoort.TWIJFEL);
    private List<Vondst> vondsten = List.of();

    CasusBewerkenView(Casussen casussen, Casusbank casusbank, Clock klok) {
        this.casussen = casussen;
        this.casusbank = casusbank;
        this.klok = klok;
        addClassNames("bladzij", "casus-bewerken");
        vooraf.addClassName("casus-vooraf");
        Div links = new Div(vooraf, formulier);
        links.addClassName("casus-links");
        Div vlak = new Div(links, paneel); // what is found stands beside the drawing too, in sight
        vlak.addClassName("casus-vlak");
        add(kop, vlak, kop.onderrand(() -> Vondstenpaneel.wijsAan(paneel)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        gebeurtenis.getRouteParameters().get("casus").ifPresent(waarde -> {
            Casus casus = casusbank.lees(Paden.id(waarde));
            if (casus.mag().contains(Casusstap.BEWERK)) {
                id = casus.id();
                tekst = casus.tekst();
                vondsten = casus.vondsten();
                kop.notitie(casus.notitie());
                toonTekening(casus);
            } else {
                gebeurtenis.forwardTo(Paden.lees(casus.id()));
            }
        });
        if (id == null) {
            vooraf.add(new Huisbegin(casussen.huishoudens(), this::beginVanuit));
        }
        toon();
    }

    private void beginVanuit(UUID huishouden) {
        Paginawissel.naar(Paden.bewerk(casussen.beginVanuit(huishouden)));
        Toast.gelukt("Je concept is er. Lees na of iemand dit gezin herkent, ook aan het verhaal.");
    }

    private void toonTekening(Casus casus) {
        Roltekening tekening = casus.tekening();
        vooraf.removeAll();
        if (tekening != null && !tekening.isLeeg()) {
            vooraf.add(
                    new Rolbeeld(tekening),
                    Knoppen.met(Knoppen.gewoon("Laat de tekening weg", klik -> laatWeg()), "weg"));
        }
    }

    private void laatWeg() {
        metId(casussen::laatTekeningWeg);
        vooraf.removeAll();
        Toast.gelukt("De tekening gaat niet mee met deze casus.");
    }

    private void bewaar(Casustekst nieuw) {
        tekst = nieuw;
        if (id == null) {
            if (nieuw.isLeeg()) {
                toon();
                return;
            }
            vooraf.removeAll();
            id = casussen.begin(nieuw);
            UI.getCurrent().getPage().getHistory().replaceState(null, Paden.bewerk(id));
        } else {
            casussen.bewaar(id, nieuw);
        }
        kop.bewaard(LocalTime.now(klok.withZone(Nederlands.TIJDZONE)));
        herlees(id);
    }

    private void herlees(UUID casus) {
        vondsten = casusbank.lees(casus).vondsten();
        toon();
    }

    private void toon() {
        formulier.toon(tekst, vondsten);
        paneel.toon(tekst, vondsten, opgelost);
        kop.toon(tekst, Casus.belemmeringen(tekst, vondsten));
    }

    @Override
    public void pasToe(Vondst vondst) {
        pasToe(vondsten.stream()
                .filter(ander -> ander.open() && (ander.equals(vondst) || ander.noemtHetzelfdeAls(vondst)))
                .toList());
    }

    @Override
    public void pasAllesToe() {
        pasToe(vondsten.stream().filter(Vondst::open).toList());
    }

    /** What was said more widely in the text is told more widely in the drawing. */
    private void pasToe(List<Vondst> toe) {
        toe.reversed().forEach(this::zetOpgelost);
        if (toe.stream().map(Vondst::herkend).anyMatch(Herkend::isCombinatie) && metTekening()) {
            metId(casussen::maakTekeningRuimer);
            Toast.gelukt("De tekening is ook ruimer: van leeftijden staat er alleen nog kind of volwassen.");
        }
        bewaar(tekst);
        vernieuwTekening();
    }

    private boolean metTekening() {
        return vooraf.getChildren().anyMatch(Rolbeeld.class::isInstance);
    }

    private void vernieuwTekening() {
        if (id != null && metTekening()) {
            toonTekening(casusbank.lees(id));
        }
    }

    private void zetOpgelost(Vondst vondst) {
        String voor = tekst.van(vondst.veld());
        String na = Herkenner.vervang(voor, vondst.herkend());
        opgelost.addFirst(new Oplossing(vondst.veld(), vondst.herkend(), voor, na));
        tekst = tekst.met(vondst.veld(), na);
    }

    @Override
    public void maakOngedaan(Oplossing oplossing) {
        opgelost.remove(oplossing);
        if (oplossing.herkend().isCombinatie()
                && opgelost.stream().noneMatch(een -> een.herkend().isCombinatie())) {
            metId(casussen::tekenOpnieuw);
        }
        bewaar(tekst.met(oplossing.veld(), oplossing.voor()));
        vernieuwTekening();
    }

    @Override
    public void laatStaan(Vondst vondst) {
        String wat = vondst.herkend().tekst();
        new Redenvraag(
                        "“" + wat + "” laten staan",
                        "Een collega leest je reden voordat de casus gedeeld wordt.",
                        "Waarom mag dit blijven staan?",
                        "Laat staan",
                        reden -> metId(casus -> casussen.laatStaan(casus, vondst.veld(), wat, reden)))
                .open();
    }

    @Override
    public void laatTochNietStaan(Vondst vondst) {
        metId(casus -> casussen.laatTochNietStaan(
                casus, vondst.veld(), vondst.herkend().tekst()));
    }

    private void metId(java.util.function.Consumer<UUID> doe) {
        UUID casus = id;
        if (casus != null) {
            doe.accept(casus);
            herlees(casus);
        }
    }

    private void deel() {
        metId(casussen::vraagBeoordeling);
        if (id != null) {
            Paginawissel.naar(Paden.lees(id));
            Toast.gelukt("Een collega leest je casus na. Daarna zien je collega's hem.");
        }
    }
}
