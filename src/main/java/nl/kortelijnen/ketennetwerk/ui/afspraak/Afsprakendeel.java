package nl.kortelijnen.ketennetwerk.ui.afspraak;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.afspraak.Samenwerkingsafspraak;
import nl.kortelijnen.ketennetwerk.afspraak.Samenwerkingsafspraken;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** On the card of an organisation: what it and others expect of each other (N09). */
@org.springframework.stereotype.Component
class Afsprakendeel implements Paginadeel {

    private final Samenwerkingsafspraken afspraken;
    private final Ketennetwerk netwerk;
    private final Clock klok;

    Afsprakendeel(Samenwerkingsafspraken afspraken, Ketennetwerk netwerk, Clock klok) {
        this.afspraken = afspraken;
        this.netwerk = netwerk;
        this.klok = klok;
    }

    @Override
    public String soort() {
        return "organisatie";
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public Optional<Component> bij(UUID id) {
        OrganisatieId van = new OrganisatieId(id);
        Section plek = new Section();
        plek.addClassName("blok");
        vul(plek, van);
        return plek.getChildren().findAny().isPresent() ? Optional.of(plek) : Optional.empty();
    }

    private void vul(Section plek, OrganisatieId van) {
        boolean eigen = afspraken.spreektVoor(van);
        List<Samenwerkingsafspraak> alle = afspraken.van(van);
        plek.removeAll();
        if (alle.isEmpty() && !eigen) {
            return;
        }
        Div kop = new Div(new H2("Samenwerkingsafspraken met anderen"));
        kop.addClassName("blokkop");
        if (eigen) {
            kop.add(Knoppen.met(Knoppen.gewoon("Stel een afspraak voor", klik -> vraagNieuw(plek, van)), "plus"));
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("correcties");
        alle.forEach(een -> lijst.add(rij(plek, van, een, eigen)));
        plek.add(kop, lijst);
    }

    private ListItem rij(Section plek, OrganisatieId van, Samenwerkingsafspraak een, boolean eigen) {
        Samenwerkingsafspraak.Kant ander = een.tegenover(van);
        Anchor met = new Anchor(Netwerkadres.van(ander.organisatie()), "Met " + ander.naam());
        met.addClassName("vet");
        Div kop = new Div(met, stand(een));
        kop.addClassName("rij-v");
        Paragraph tekst = new Paragraph(een.tekst());
        tekst.getElement().setAttribute("dir", "auto");
        Span wanneer = new Span((een.geldig()
                        ? "Door beide bevestigd"
                        : "Nog niet bevestigd door "
                                + (een.een().bevestigd() == null
                                        ? een.een().naam()
                                        : een.ander().naam()))
                + " · nakijken op " + Nederlands.datum(een.nakijkenOp()));
        wanneer.addClassNames("klein", "stil");
        ListItem rij = new ListItem(kop, tekst, wanneer);
        if (eigen) {
            Div knoppen = new Div();
            knoppen.addClassName("rij-v");
            if (een.kant(van).bevestigd() == null) {
                knoppen.add(Knoppen.voor(
                        Knoppen.gewoon("Bevestig", klik -> {
                            afspraken.bevestig(een.id(), van);
                            vul(plek, van);
                        }),
                        ander.naam()));
            }
            knoppen.add(
                    Knoppen.voor(Knoppen.gewoon("Wijzig", klik -> vraagWijziging(plek, van, een)), ander.naam()),
                    Knoppen.voor(Knoppen.gewoon("Beëindig", klik -> vraagEinde(plek, van, een)), ander.naam()));
            rij.add(knoppen);
        }
        return rij;
    }

    private Pil stand(Samenwerkingsafspraak een) {
        if (een.moetNagekeken(Nederlands.vandaag(klok))) {
            return new Pil(Pil.Toon.OPEN, "klok", "Nakijken");
        }
        return een.geldig() ? new Pil(Pil.Toon.GOED, "Geldig") : new Pil(Pil.Toon.WACHT, "Concept");
    }

    private void vraagNieuw(Section plek, OrganisatieId van) {
        ComboBox<Organisatie> met = new ComboBox<>("Met welke organisatie?");
        met.setItems(netwerk.organisaties(Netwerkfilter.ALLES).stream()
                .filter(een -> !een.id().equals(van) && !een.isOpgeheven())
                .toList());
        met.setItemLabelGenerator(Organisatie::naam);
        TextArea tekst = tekst("");
        Datumveld op = nakijken(Nederlands.vandaag(klok).plusYears(1));
        new Vraagdialoog(
                        "Stel een afspraak voor",
                        "De afspraak geldt als de ander haar ook bevestigt.",
                        "Stel voor",
                        () -> {
                            if (met.isEmpty()) {
                                throw new Fout.RegelGeschonden("Kies met welke organisatie.");
                            }
                            afspraken.stelVoor(van, met.getValue().id(), tekst.getValue(), dag(op));
                            vul(plek, van);
                        },
                        met,
                        tekst,
                        op)
                .open();
    }

    private void vraagWijziging(Section plek, OrganisatieId van, Samenwerkingsafspraak een) {
        TextArea tekst = tekst(een.tekst());
        LocalDate vandaag = Nederlands.vandaag(klok);
        Datumveld op = nakijken(een.nakijkenOp().isAfter(vandaag) ? een.nakijkenOp() : vandaag.plusYears(1));
        new Vraagdialoog(
                        "Wijzig de afspraak",
                        "De ander bevestigt haar daarna opnieuw.",
                        "Bewaar",
                        () -> {
                            afspraken.wijzig(een.id(), van, tekst.getValue(), dag(op));
                            vul(plek, van);
                        },
                        tekst,
                        op)
                .open();
    }

    private void vraagEinde(Section plek, OrganisatieId van, Samenwerkingsafspraak een) {
        new Vraagdialoog(
                        "Beëindig de afspraak",
                        "Zij geldt dan voor beide organisaties niet meer.",
                        "Beëindig afspraak",
                        () -> {
                            afspraken.beeindig(een.id(), van);
                            vul(plek, van);
                        })
                .open();
    }

    private static TextArea tekst(String nu) {
        TextArea veld = new TextArea("Wat verwachten jullie van elkaar?");
        veld.setHelperText("Bijvoorbeeld: wij bellen binnen twee werkdagen terug over een gezin.");
        veld.setMaxLength(1000);
        veld.setMinRows(3);
        veld.setValue(nu);
        return veld;
    }

    private Datumveld nakijken(LocalDate op) {
        Datumveld veld = new Datumveld("Wanneer kijken jullie dit na?");
        veld.setMin(Nederlands.vandaag(klok).plusDays(1));
        veld.setMax(Nederlands.vandaag(klok).plusYears(2));
        veld.setValue(op);
        return veld;
    }

    private static LocalDate dag(Datumveld veld) {
        LocalDate gekozen = veld.gekozen();
        if (gekozen == null) {
            throw new Fout.RegelGeschonden("Kies wanneer jullie dit nakijken.");
        }
        return gekozen;
    }
}
