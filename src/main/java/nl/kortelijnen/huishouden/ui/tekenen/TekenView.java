package nl.kortelijnen.huishouden.ui.tekenen;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Elders;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.live.Tekeningen;
import nl.kortelijnen.huishouden.ui.Huishoudadres;
import nl.kortelijnen.huishouden.ui.Huiswacht;
import nl.kortelijnen.huishouden.zitting.Zittingen;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.portaal.Portaaladres;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.toegang.betrokkenheid.Meekijkers;
import nl.kortelijnen.toegang.wie.Rol;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The network of one household, drawn together (H04, H09). To whoever is not involved this page does not exist. */
@Route(Huishoudadres.TEKENING)
@StyleSheet("stijl/huishouden.css")
@StyleSheet("stijl/tekenen.css")
@MetTweedeFactor
@RolesAllowed(Rol.NAAM_PROFESSIONAL)
class TekenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Huishoudens huishoudens;
    private final Zittingen zittingen;
    private final Tekeningen tekeningen;
    private final Elders elders;
    private final Ketennetwerk netwerk;
    private final Factorbevestiging bevestiging;
    private final Portaaladres adres;
    private final Clock klok;
    private final Huiswacht<TekenView> wacht;
    private @Nullable Tekenvlak vlak;
    private String titel = "Tekening";

    TekenView(
            Huishoudens huishoudens,
            Zittingen zittingen,
            Tekeningen tekeningen,
            Elders elders,
            Ketennetwerk netwerk,
            Factorbevestiging bevestiging,
            Portaaladres adres,
            Meekijkers meekijkers,
            Clock klok) {
        this.huishoudens = huishoudens;
        this.zittingen = zittingen;
        this.tekeningen = tekeningen;
        this.elders = elders;
        this.bevestiging = bevestiging;
        this.adres = adres;
        this.netwerk = netwerk;
        this.klok = klok;
        this.wacht = new Huiswacht<>(this, meekijkers, () -> {});
        addClassName("tekenbladzij");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        try {
            UUID id = UUID.fromString(
                    gebeurtenis.getRouteParameters().get("huishouden").orElse(""));
            Huishouden huishouden = huishoudens.lees(id);
            wacht.bij(id);
            titel = huishouden.werknaam().waarde();
            removeAll();
            LocalDate vandaag = Nederlands.vandaag(klok);
            vlak = new Tekenvlak(id, titel, vandaag.toString(), netwerk, new Paginaloket(id));
            add(vlak);
        } catch (Fout.BestaatNiet | IllegalArgumentException nietVoorJou) {
            gebeurtenis.rerouteToError(NotFoundException.class);
        }
    }

    /** What the canvas asks of this page. */
    private final class Paginaloket implements Tekenvlak.Loket {

        private final UUID id;
        private final Verleden verleden;

        Paginaloket(UUID id) {
            this.id = id;
            this.verleden = new Verleden(id, tekeningen);
        }

        @Override
        public void neemMee() {
            bevestiging.vraag(() -> Uitvoerdialoog.maak((soort, pseudoniemen, toelichtingen, doel) -> {
                        huishoudens.neemTekeningMee(id, doel);
                        if (vlak != null) {
                            vlak.maakBestand(soort, pseudoniemen, toelichtingen);
                        }
                    })
                    .open());
        }

        @Override
        public void nodigUit() {
            new Gastdialoog(id, zittingen, adres.portaal(), Nederlands.vandaag(klok)).open();
        }

        @Override
        public void drukNoodkaart() {
            bevestiging.vraag(() -> Uitvoerdialoog.noodkaart(doel -> {
                        huishoudens.drukNoodkaartAf(id, doel);
                        if (vlak != null) {
                            vlak.drukKaartAf();
                        }
                    })
                    .open());
        }

        @Override
        public void neemVergelijkingMee(String vorm) {
            bevestiging.vraag(() -> Uitvoerdialoog.vergelijking(doel -> {
                        huishoudens.neemVergelijkingMee(id, doel);
                        if (vlak != null) {
                            vlak.maakVergelijking(vorm);
                        }
                    })
                    .open());
        }

        @Override
        public JsonNode dagen() {
            return verleden.dagen();
        }

        @Override
        public JsonNode oorzaken(long na, long tot) {
            return verleden.oorzaken(na, tot);
        }

        @Override
        public JsonNode beeldBij(long nr) {
            return verleden.beeldBij(nr);
        }

        @Override
        public JsonNode geschiedenis(long voor) {
            return verleden.geschiedenis(voor);
        }

        @Override
        public JsonNode mensenElders() {
            return Anderehuizen.mensen(elders.mensen(id));
        }

        @Override
        public JsonNode waarNog(UUID persoon) {
            return Anderehuizen.huishoudens(elders.waarNog(id, persoon));
        }
    }

    @Override
    public String getPageTitle() {
        return "Tekening van " + titel + " · Korte Lijnen";
    }
}
