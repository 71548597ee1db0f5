package nl.kortelijnen.casuistiek.ui.overleg;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusregel;
import nl.kortelijnen.casuistiek.Casusstatus;
import nl.kortelijnen.casuistiek.overleg.Casusoverleggen;
import nl.kortelijnen.casuistiek.overleg.Overlegblad;
import nl.kortelijnen.casuistiek.overleg.Overlegverslag;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.casuistiek.ui.merk.Verslagknoppen;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;

/** A case conference: who comes, the agenda, and afterwards the report. Follows by itself. */
@Route(Paden.OVERLEG)
@StyleSheet("stijl/casuistiek.css")
@RolesAllowed(Rol.NAAM_PROFESSIONAL)
class OverlegView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Casusoverleggen overleggen;
    private final Casusbank casusbank;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Div hoofd = new Div();
    final Genodigdendeel genodigden;
    final Agendadeel agenda;
    private String getoond = "";
    private UUID id = new UUID(0, 0);
    private String titel = "Casuïstiekoverleg";

    OverlegView(
            Casusoverleggen overleggen, Casusbank casusbank, Accounts accounts, Toegang toegang, Seinpost seinpost) {
        this.overleggen = overleggen;
        this.casusbank = casusbank;
        this.accounts = accounts;
        this.toegang = toegang;
        addClassNames("bladzij", "intervisie");
        hoofd.addClassName("intervisie-hoofd");
        genodigden = new Genodigdendeel(new Genodigdendeel.Handelingen(
                (wie, rol) -> doe(() -> overleggen.nodigUit(id, wie, rol)),
                rol -> doe(() -> overleggen.doeMee(id, rol)),
                komt -> doe(() -> overleggen.antwoord(id, komt)),
                this::collegas));
        agenda = new Agendadeel(new Agendadeel.Handelingen(
                casus -> doe(() -> overleggen.dienIn(id, casus)),
                casus -> doe(() -> overleggen.haalVanAgenda(id, casus)),
                (casus, tekst) -> doe(() -> overleggen.noteer(id, casus, tekst)),
                (casus, tekst, voor) -> doe(() -> overleggen.spreekAf(id, casus, tekst, voor)),
                (afspraak, gedaan) -> doe(() -> overleggen.vinkAf(id, afspraak, gedaan))));
        add(hoofd, genodigden, agenda);
        seinpost.volg(this, toegang.vereis().account(), this::toon);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        getoond = "";
        id = Paden.id(gebeurtenis.getRouteParameters().get("overleg").orElse(""));
        toon(overleggen.lees(id));
    }

    @Override
    public String getPageTitle() {
        return titel + " · Korte Lijnen";
    }

    private List<Genodigdendeel.Collegakeuze> collegas() {
        UUID zelf = toegang.vereis().account();
        return accounts.metRol(Rol.PROFESSIONAL).stream()
                .filter(een -> !een.account().equals(zelf))
                .map(OverlegView::keuze)
                .toList();
    }

    private static Genodigdendeel.Collegakeuze keuze(Gebruiker een) {
        return new Genodigdendeel.Collegakeuze(een.account(), een.naam());
    }

    private void doe(Runnable stap) {
        stap.run();
        toon();
    }

    private void toon() {
        try {
            toon(overleggen.lees(id));
        } catch (Fout.BestaatNiet weg) {
            hoofd.removeAll();
            hoofd.add(
                    new Paginakop("Dit overleg is er niet meer"),
                    new Bericht(
                            Bericht.Toon.RUSTIG, weg.bericht(), new Anchor(Paden.OVERLEGGEN, "Terug naar Overleg")));
            genodigden.setVisible(false);
            agenda.setVisible(false);
        }
    }

    private void toon(Overlegblad blad) {
        titel = blad.onderwerp();
        toonKop(blad);
        genodigden.toon(blad);
        List<Casusregel> eigen = casusbank.mijn().stream()
                .filter(casus -> casus.status() == Casusstatus.GEDEELD)
                .toList();
        agenda.toon(blad, eigen);
    }

    private void toonKop(Overlegblad blad) {
        String nieuw = blad.waarschuwing() + blad.voorzitter() + blad.afgerond();
        if (nieuw.equals(getoond)) {
            return;
        }
        getoond = nieuw;
        hoofd.removeAll();
        Paginakop kop = new Paginakop(titel)
                .kruimel(Paden.OVERLEGGEN, "Casuïstiek", "Overleg")
                .onder(Overleglijst.moment(blad.op()) + (blad.plek().isEmpty() ? "" : " · " + blad.plek()));
        if (blad.voorzitter() && blad.afgerond() == null) {
            kop.acties(Knoppen.gewoon("Rond af", klik -> doe(() -> overleggen.rondAf(id))));
        }
        hoofd.add(kop);
        if (!blad.waarschuwing().isEmpty()) {
            hoofd.add(new Bericht(Bericht.Toon.WACHT, blad.waarschuwing()));
        }
        hoofd.add(new Verslagknoppen("casuistiekoverleg.txt", () -> Overlegverslag.van(overleggen.lees(id))));
    }
}
