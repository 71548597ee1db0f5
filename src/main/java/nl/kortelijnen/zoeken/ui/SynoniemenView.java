package nl.kortelijnen.zoeken.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.woorden.Synoniem;
import nl.kortelijnen.zoeken.woorden.Synoniemen;

/** Words that mean the same: what a redacteur adds holds for the next question (G02). */
@Route(Paginas.SYNONIEMEN)
@PageTitle("Synoniemen · Korte Lijnen")
@RolesAllowed(Rol.NAAM_REDACTEUR)
@StyleSheet("stijl/zoeken.css")
class SynoniemenView extends Div {

    private final Synoniemen synoniemen;
    final TextField een = new TextField("Wie dit typt");
    final TextField ander = new TextField("vindt ook dit");
    private final Div fout = new Div();
    private final Div lijst = new Div();

    SynoniemenView(Synoniemen synoniemen) {
        this.synoniemen = synoniemen;
        addClassNames("bladzij", "synoniemen");
        een.setMaxLength(Synoniem.LANGSTE);
        een.setPlaceholder("VT");
        ander.setMaxLength(Synoniem.LANGSTE);
        ander.setPlaceholder("Veilig Thuis");
        ander.addKeyPressListener(Key.ENTER, toets -> voegToe());
        Div velden = new Div(een, ander, Knoppen.hoofd("Voeg toe", klik -> voegToe()));
        velden.addClassName("synoniemvelden");
        add(
                new Paginakop("Synoniemen")
                        .kruimel(Paginas.REDACTIE, "Redactie", "Synoniemen")
                        .onder(
                                "Twee woorden voor hetzelfde. Het werkt beide kanten op en meteen bij de volgende vraag. "
                                        + "Veel gewone woorden kent het portaal al."),
                velden,
                fout,
                lijst);
        toon();
    }

    private void voegToe() {
        fout.removeAll();
        try {
            synoniemen.voegToe(een.getValue(), ander.getValue());
            Toast.gelukt("“" + een.getValue().strip() + "” vindt nu ook “"
                    + ander.getValue().strip() + "”.");
            een.clear();
            ander.clear();
            een.focus();
            toon();
        } catch (Fout.RegelGeschonden regel) {
            fout.add(new Bericht(Bericht.Toon.FOUT, regel.bericht()));
        }
    }

    private void toon() {
        lijst.removeAll();
        List<Synoniem> alle = synoniemen.alle();
        if (alle.isEmpty()) {
            lijst.add(new LegeStaat("Er zijn nog geen eigen synoniemen."));
            return;
        }
        UnorderedList regels = new UnorderedList();
        regels.addClassName("regels");
        alle.forEach(synoniem -> regels.add(regel(synoniem)));
        lijst.add(regels);
    }

    private ListItem regel(Synoniem synoniem) {
        Span tekst = new Span(synoniem.een() + " = " + synoniem.ander());
        ListItem regel = new ListItem(tekst, Knoppen.icoon("weg", "Haal weg: " + tekst.getText(), klik -> {
            synoniemen.haalWeg(synoniem.id());
            toon();
        }));
        regel.addClassName("synoniemregel");
        return regel;
    }
}
