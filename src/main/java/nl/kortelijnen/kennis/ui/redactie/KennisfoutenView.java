package nl.kortelijnen.kennis.ui.redactie;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.kennis.stuk.Inhoudsfout;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.toegang.wie.Rol;

/** Files that were left out, and what to do about each; for redacteuren. */
@Route("kennis/fouten")
@PageTitle("Fouten in kennis · Korte Lijnen")
@RolesAllowed(Rol.NAAM_REDACTEUR)
@StyleSheet("stijl/kennis.css")
class KennisfoutenView extends Div {

    KennisfoutenView(Kennisbank kennisbank) {
        addClassName("bladzij");
        List<Inhoudsfout> fouten = kennisbank.fouten();
        add(new Paginakop("Bestanden die niet meedoen")
                .kruimel("kennis", "Kennis", "Fouten")
                .onder("Deze bestanden in de map kennis kloppen niet. Tot ze verbeterd zijn staan ze niet in het "
                        + "portaal. Na het opslaan doen ze vanzelf weer mee."));
        if (fouten.isEmpty()) {
            add(new LegeStaat("Alle bestanden kloppen. Er hoeft niets te gebeuren."));
        } else {
            UnorderedList lijst = new UnorderedList();
            lijst.addClassName("regels");
            fouten.forEach(fout -> lijst.add(regel(fout)));
            add(lijst);
        }
    }

    private static ListItem regel(Inhoudsfout fout) {
        Code bestand = new Code(fout.bestand());
        Span plek = new Span(bestand, new Span(", regel " + fout.regel()));
        plek.addClassName("vet");
        Div tekst = new Div(plek, new Paragraph(fout.wat()));
        tekst.addClassName("stapel");
        return new ListItem(tekst);
    }
}
