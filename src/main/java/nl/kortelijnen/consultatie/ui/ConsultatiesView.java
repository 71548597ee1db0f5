package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Kerngroep;
import nl.kortelijnen.consultatie.Overzicht;
import nl.kortelijnen.consultatie.ui.cijfers.CijfersView;
import nl.kortelijnen.consultatie.ui.daarna.OntvangenView;
import nl.kortelijnen.portaal.Getoond;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Verbergbaar;
import nl.kortelijnen.toegang.wie.Toegang;

/** All consultations one has to do with, what waits first. Follows by itself. */
@Route(Consultadres.LIJST)
@Menu(title = "Consultaties", order = 60, icon = "consultaties")
@PageTitle("Consultaties · Korte Lijnen")
@StyleSheet("stijl/consultatie.css")
@PermitAll
class ConsultatiesView extends Div implements Verbergbaar {

    private final Consultaties consultaties;
    private final Consultzinnen zinnen;
    private final Div lijst = new Div();
    private final Getoond<Overzicht> getoond = new Getoond<>(this::teken);

    ConsultatiesView(
            Consultaties consultaties, Consultzinnen zinnen, Kerngroep kerngroep, Toegang toegang, Seinpost seinpost) {
        this.consultaties = consultaties;
        this.zinnen = zinnen;
        addClassName("bladzij");
        lijst.addClassName("consultlijst");
        add(
                new Paginakop("Consultaties")
                        .onder("Laat een deskundige meedenken, liefst vroeg. Zonder namen of adressen.")
                        .acties(
                                Knoppen.link(CijfersView.ADRES, "tabel", "Cijfers"),
                                Knoppen.link(OntvangenView.ADRES, "melding", "Voor jou"),
                                Knoppen.link(Consultadres.NIEUW, "plus", "Vraag consultatie", "hoofd")),
                new Kerngroepvak(kerngroep),
                lijst);
        seinpost.volg(this, toegang.vereis().account(), this::toon);
        toon();
    }

    private void toon() {
        getoond.toon(consultaties.overzicht());
    }

    private void teken(Overzicht overzicht) {
        lijst.removeAll();
        if (overzicht.leeg()) {
            lijst.add(new LegeStaat("Hier komen je vragen aan deskundigen en hun antwoorden. "
                    + "Twijfel je over een gesprek of een bezoek? Vraag het vroeg."));
        }
        lijst.add(
                new Consultregels("Wacht op jou", overzicht.wachtOpJou(), zinnen),
                new Consultregels("Bij de kerngroep", overzicht.bijKerngroep(), zinnen),
                new Consultregels("Te verdelen", overzicht.teVerdelen(), zinnen),
                new Consultregels("Loopt", overzicht.loopt(), zinnen),
                new Consultregels("Afgesloten", overzicht.afgesloten(), zinnen));
    }
}
