package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.huishouden.overdracht.Gezinsoverdracht;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenheid;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.VastContact;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.jspecify.annotations.Nullable;

/** Who is involved, who was, who is the fixed contact, and how many faces this household has seen. */
class Betrokkendeel extends Div {

    private final Huishouden huishouden;
    private final Betrokkenen betrokkenen;
    private final Accounts accounts;
    private final Organisatiekeuze organisaties;
    private final Gezinsoverdracht overdracht;
    private final UUID ik;
    private final Runnable ververs;
    private final LocalDate vandaag;

    Betrokkendeel(
            Huishouden huishouden,
            Betrokkenen betrokkenen,
            Accounts accounts,
            Organisatiekeuze organisaties,
            Gezinsoverdracht overdracht,
            UUID ik,
            LocalDate vandaag,
            Runnable ververs) {
        this.overdracht = overdracht;
        this.ik = ik;
        this.vandaag = vandaag;
        this.huishouden = huishouden;
        this.betrokkenen = betrokkenen;
        this.accounts = accounts;
        this.organisaties = organisaties;
        this.ververs = ververs;
        addClassName("huisvlak");
        List<Betrokkenheid> alle = betrokkenen.van(huishouden.id());
        List<VastContact> vast = betrokkenen.vasteContacten(huishouden.id());
        add(nu(alle, vast), vroeger(alle, vast));
    }

    private Section nu(List<Betrokkenheid> alle, List<VastContact> vast) {
        Section deel = new Section(new H2("Nu betrokken"));
        deel.addClassName("paneel");
        UUID contact = vast.stream()
                .filter(een -> een.tot() == null)
                .map(VastContact::account)
                .findFirst()
                .orElse(new UUID(0, 0));
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        Map<UUID, String> zienNiet = betrokkenen.zienHetNiet(huishouden.id());
        alle.stream()
                .filter(een -> een.beeindigd() == null && (een.tot() == null || vandaag.isBefore(een.tot())))
                .forEach(een -> lijst.add(rij(een, een.account().equals(contact), zienNiet.get(een.id()))));
        deel.add(lijst);
        if (!huishouden.nood()) {
            Div knoppen = new Div(Knoppen.met(Knoppen.gewoon("Voeg iemand toe", klik -> vraagWie()), "plus"));
            if (contact.equals(ik)) {
                knoppen.add(Knoppen.met(Knoppen.gewoon("Draag over", klik -> draagOver()), "doorgeven"));
            }
            knoppen.addClassName("rij-v");
            deel.add(knoppen);
        }
        return deel;
    }

    private ListItem rij(Betrokkenheid een, boolean contact, @Nullable String zietNiet) {
        Span naam = new Span(een.naam());
        naam.addClassName("vet");
        Span onder = new Span(een.rol() + " · " + organisaties.naam(een.organisatie()) + " · "
                + een.doel().label() + sinds(een));
        onder.addClassNames("klein", "stil");
        Div tekst = new Div(naam, onder);
        tekst.addClassName("stapel");
        if (zietNiet != null) {
            tekst.add(new Bericht(Bericht.Toon.WACHT, zietNiet));
        }
        ListItem rij = new ListItem(new Initialen(een.naam()).klein(), tekst);
        if (contact) {
            rij.add(new Pil(Pil.Toon.GOED, "Vaste contactpersoon"));
        } else if (!huishouden.nood()) {
            rij.add(Knoppen.stil("Maak vaste contactpersoon", klik -> {
                betrokkenen.maakContact(huishouden.id(), een.account());
                Toast.gelukt(een.naam() + " is nu de vaste contactpersoon.");
                ververs.run();
            }));
        }
        if (!huishouden.nood()) {
            rij.add(Knoppen.icoon("weg", "Beëindig de betrokkenheid van " + een.naam(), klik -> beeindig(een)));
        }
        return rij;
    }

    private static String sinds(Betrokkenheid een) {
        LocalDate tot = een.tot();
        return " · vanaf " + Nederlands.datum(een.vanaf()) + (tot == null ? "" : " tot " + Nederlands.datum(tot));
    }

    private void beeindig(Betrokkenheid een) {
        new Vraagdialoog(
                        "Beëindig de betrokkenheid van " + een.naam(),
                        een.naam() + " kan dit huishouden dan meteen niet meer openen, ook niet in een open tabblad.",
                        "Beëindig",
                        () -> {
                            betrokkenen.beeindig(huishouden.id(), een.id());
                            ververs.run();
                        })
                .open();
    }

    private void draagOver() {
        Overdrachtdialoog.open(huishouden.id(), overdracht, accounts.metRol(Rol.PROFESSIONAL), organisaties, ververs);
    }

    private void vraagWie() {
        ComboBox<Gebruiker> wie = new ComboBox<>("Wie?");
        wie.setItems(accounts.metRol(Rol.PROFESSIONAL));
        wie.setItemLabelGenerator(gebruiker -> gebruiker.naam() + ", " + organisaties.naam(gebruiker.organisatie()));
        wie.setRequiredIndicatorVisible(true);
        TextField rol = new TextField("Wat doet deze persoon voor het huishouden?");
        rol.setMaxLength(80);
        rol.setRequiredIndicatorVisible(true);
        Select<Doel> doel = new Select<>();
        doel.setLabel("Waarvoor?");
        doel.setItems(Doel.values());
        doel.setItemLabelGenerator(Doel::label);
        doel.setValue(Doel.SAMENWERKEN);
        Datumveld vanaf = new Datumveld("Vanaf");
        vanaf.setValue(vandaag);
        Datumveld tot = new Datumveld("Tot (die dag zelf niet meer)");
        tot.setHelperText("Laat leeg als je het nog niet weet.");
        new Vraagdialoog(
                        "Voeg iemand toe",
                        "Deze persoon ziet daarna dit huishouden, zolang er een grondslag is voor dit doel.",
                        "Voeg toe",
                        () -> {
                            UUID account = Optional.ofNullable(wie.getValue())
                                    .map(Gebruiker::account)
                                    .orElseThrow(() -> new Fout.RegelGeschonden("Kies wie je toevoegt."));
                            LocalDate begin = Optional.ofNullable(vanaf.gekozen())
                                    .orElseThrow(() -> new Fout.RegelGeschonden("Vul in vanaf wanneer."));
                            betrokkenen.voegToe(
                                    huishouden.id(), account, rol.getValue(), doel.getValue(), begin, tot.gekozen());
                            ververs.run();
                            meldWieNietsZiet(account);
                        },
                        wie,
                        rol,
                        doel,
                        vanaf,
                        tot)
                .open();
    }

    /** What was asked is done; that it opens nothing must not be found out by the colleague. */
    private void meldWieNietsZiet(UUID account) {
        Map<UUID, String> redenen = betrokkenen.zienHetNiet(huishouden.id());
        betrokkenen.van(huishouden.id()).stream()
                .filter(een -> een.account().equals(account) && redenen.containsKey(een.id()))
                .findFirst()
                .ifPresent(een -> Toast.fout(een.naam() + " is toegevoegd. " + redenen.get(een.id())));
    }

    private Section vroeger(List<Betrokkenheid> alle, List<VastContact> vast) {
        long gezichten = alle.stream().map(Betrokkenheid::account).distinct().count();
        Section deel = new Section(
                new H2("Hoeveel gezichten"),
                new Paragraph(Nederlands.aantal(gezichten, "professional kwam", "verschillende professionals kwamen")
                        + " tot nu toe in dit huishouden. Minder gezichten geeft meer rust."));
        deel.addClassName("paneel");
        deel.add(new Gezichten(alle, vast, vandaag));
        return deel;
    }
}
