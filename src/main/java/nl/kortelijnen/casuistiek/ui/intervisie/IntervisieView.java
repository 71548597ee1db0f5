package nl.kortelijnen.casuistiek.ui.intervisie;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.casuistiek.intervisie.Intervisieblad;
import nl.kortelijnen.casuistiek.intervisie.Intervisies;
import nl.kortelijnen.casuistiek.intervisie.Intervisieverslag;
import nl.kortelijnen.casuistiek.intervisie.Methode;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.casuistiek.ui.merk.Verslagknoppen;
import nl.kortelijnen.casuistiek.ui.merk.Wegblad;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.Getoond;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;

/** An intervisie: the round that goes on, what one brings, and what came before. The same moment on every screen. */
@Route(Paden.INTERVISIE)
@StyleSheet("stijl/casuistiek.css")
@RolesAllowed(Rol.NAAM_PROFESSIONAL)
class IntervisieView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Intervisies intervisies;
    private final List<Paginadeel> aanvullingen;
    private final Div erbij = new Div();
    private final Div hoofd = new Div();
    private final Getoond<Kop> getoond = new Getoond<>(this::teken);
    final Rondepaneel ronde;
    final Div verloop = new Div();
    final Intervisieafspraken afspraken;
    private UUID id = new UUID(0, 0);
    private String titel = "Intervisie";

    IntervisieView(Intervisies intervisies, List<Paginadeel> aanvullingen, Seinpost seinpost, Toegang toegang) {
        this.intervisies = intervisies;
        this.aanvullingen = aanvullingen.stream()
                .filter(een -> een.soort().equals("intervisie"))
                .toList();
        addClassNames("bladzij", "intervisie");
        ronde = new Rondepaneel(new Rondepaneel.Handelingen(
                (nummer, tekst, cijfer) -> doe(() -> intervisies.breng(id, nummer, tekst, cijfer)),
                vanaf -> doe(() -> intervisies.volgendeRonde(id, vanaf)),
                () -> doe(() -> intervisies.rondAf(id)),
                rol -> doe(() -> intervisies.neemDeel(id, rol)),
                this::toon));
        afspraken = new Intervisieafspraken(
                (tekst, voor) -> doe(() -> intervisies.spreekAf(id, tekst, voor)),
                (afspraak, gedaan) -> doe(() -> intervisies.vinkAf(id, afspraak, gedaan)));
        hoofd.addClassName("intervisie-hoofd");
        verloop.addClassName("intervisie-verloop");
        add(hoofd, ronde, erbij, verloop, afspraken);
        seinpost.volg(this, toegang.vereis().account(), this::toon);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        id = Paden.id(gebeurtenis.getRouteParameters().get("intervisie").orElse(""));
        toon(intervisies.lees(id));
        erbij.removeAll();
        aanvullingen.forEach(een -> een.bij(id).ifPresent(erbij::add));
    }

    @Override
    public String getPageTitle() {
        return titel + " · Korte Lijnen";
    }

    private void doe(Runnable stap) {
        stap.run();
        toon();
    }

    private void toon() {
        try {
            toon(intervisies.lees(id));
        } catch (Fout.BestaatNiet weg) {
            getoond.vergeet();
            hoofd.removeAll();
            ronde.setVisible(false);
            afspraken.setVisible(false);
            verloop.removeAll();
            verloop.add(new Wegblad());
        }
    }

    private void toon(Intervisieblad blad) {
        titel = "Intervisie: " + blad.titel();
        getoond.toon(new Kop(blad.casus(), titel, blad.methode(), blad.waarschuwing(), blad.afgerond() != null));
        ronde.toon(blad);
        verloop.removeAll();
        verloop.add(new Intervisieverloop(blad));
        afspraken.toon(blad);
    }

    private record Kop(UUID casus, String titel, Methode methode, String waarschuwing, boolean afgerond) {}

    private void teken(Kop kop) {
        hoofd.removeAll();
        hoofd.add(new Paginakop(kop.titel())
                .kruimel(Paden.lees(kop.casus()), "Casus", "Intervisie")
                .onder(kop.methode().naam() + " · " + kop.methode().duur().toMinutes() + " minuten"));
        if (!kop.waarschuwing().isEmpty()) {
            hoofd.add(new Bericht(Bericht.Toon.WACHT, kop.waarschuwing()));
        }
        if (kop.afgerond()) {
            hoofd.add(new Verslagknoppen("intervisie.txt", () -> Intervisieverslag.van(intervisies.lees(id))));
        }
    }
}
