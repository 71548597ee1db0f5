package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.signaal.Aandacht;
import nl.kortelijnen.huishouden.signaal.Aandachtregel;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Verbergbaar;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.wie.Rol;

/** What would otherwise get bogged down: the households that ask for attention, and why (M05, AM8). */
@Route(Huishoudadres.AANDACHT)
@PageTitle("Wat aandacht vraagt · Korte Lijnen")
@StyleSheet("stijl/huishouden.css")
@MetTweedeFactor
@RolesAllowed(Rol.NAAM_PROFESSIONAL)
class AandachtView extends Div implements Verbergbaar {

    private final transient Aandacht aandacht;
    private final transient Clock klok;
    private final Div inhoud = new Div();

    AandachtView(Aandacht aandacht, Clock klok) {
        this.aandacht = aandacht;
        this.klok = klok;
        addClassName("bladzij");
        inhoud.addClassName("huisvlak");
        add(
                new Paginakop("Wat aandacht vraagt")
                        .kruimel(Huishoudadres.LIJST, "Huishoudens", "Aandacht")
                        .onder(
                                "Een gemist moment, signalen die zich opstapelen, of een maand waarin niets veranderde."),
                inhoud);
        toon();
    }

    private void toon() {
        inhoud.removeAll();
        List<Aandachtregel> alle = aandacht.voorMij();
        List<Aandachtregel> nu =
                alle.stream().filter(een -> een.uitgesteldTot() == null).toList();
        List<Aandachtregel> later =
                alle.stream().filter(een -> een.uitgesteldTot() != null).toList();
        inhoud.add(nu.isEmpty() ? new LegeStaat("Niets blijft liggen. Mooi zo.") : deel("Nu", nu));
        if (!later.isEmpty()) {
            inhoud.add(deel("Uitgesteld", later));
        }
    }

    private Section deel(String kop, List<Aandachtregel> regels) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("notities");
        regels.forEach(een -> lijst.add(kaart(een)));
        Section deel = new Section(new H2(kop), lijst);
        deel.addClassName("paneel");
        return deel;
    }

    private ListItem kaart(Aandachtregel een) {
        Anchor naam = new Anchor(Huishoudadres.deel(een.huishouden(), Huishoudtab.VERLOOP), een.werknaam());
        naam.addClassName("vet");
        UnorderedList redenen = new UnorderedList();
        redenen.addClassName("controles");
        een.redenen().forEach(reden -> redenen.add(new ListItem(reden)));
        Div kaart = new Div(naam, redenen);
        kaart.addClassNames("kaart", "notitie");
        LocalDate tot = een.uitgesteldTot();
        if (tot == null) {
            kaart.add(Knoppen.voor(Knoppen.gewoon("Stel uit", klik -> stelUit(een)), een.werknaam()));
        } else {
            Span regel = new Span("Uitgesteld tot " + Nederlands.datum(tot) + ": " + een.uitstelreden());
            regel.addClassNames("klein", "stil");
            kaart.add(new Paragraph(regel));
        }
        return new ListItem(kaart);
    }

    private void stelUit(Aandachtregel een) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        Datumveld tot = new Datumveld("Tot wanneer?");
        tot.setMin(vandaag.plusDays(1));
        tot.setValue(vandaag.plusDays(7));
        TextArea reden = new TextArea("Waarom kan dit wachten?");
        reden.setMaxLength(Aandacht.LANGSTE_REDEN);
        reden.setRequiredIndicatorVisible(true);
        new Vraagdialoog(
                        "Stel uit",
                        "Voor iedereen die betrokken is. Zij lezen je reden.",
                        "Stel uit",
                        () -> {
                            aandacht.stelUit(
                                    een.huishouden(),
                                    Optional.ofNullable(tot.gekozen())
                                            .orElseThrow(() -> new Fout.RegelGeschonden("Kies tot wanneer.")),
                                    reden.getValue());
                            toon();
                        },
                        tot,
                        reden)
                .open();
    }
}
