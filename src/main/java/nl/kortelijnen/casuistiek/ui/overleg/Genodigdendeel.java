package nl.kortelijnen.casuistiek.ui.overleg;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kortelijnen.casuistiek.overleg.Overlegblad;
import nl.kortelijnen.casuistiek.overleg.Overlegrol;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import org.jspecify.annotations.Nullable;

/** Who comes to a case conference and as what; and one's own answer. */
final class Genodigdendeel extends Section {

    /** A colleague to ask. */
    record Collegakeuze(UUID account, String naam) {}

    record Handelingen(
            BiConsumer<UUID, Overlegrol> nodigUit,
            Consumer<Overlegrol> doeMee,
            Consumer<Boolean> antwoord,
            Supplier<List<Collegakeuze>> collegas) {}

    private record Stand(List<Overlegblad.Genodigde> genodigden, boolean voorzitter, boolean afgerond) {}

    private @Nullable Stand getoond;
    private final UnorderedList lijst = new UnorderedList();
    private final Div knoppen = new Div();
    private final Handelingen doe;

    Genodigdendeel(Handelingen doe) {
        this.doe = doe;
        addClassName("intervisie-afspraken");
        lijst.addClassName("regels");
        knoppen.addClassName("rij-v");
        add(new H2("Wie erbij zijn"), lijst, knoppen);
    }

    /** Its buttons stay as long as nothing changed: a click on its way would miss new ones. */
    void toon(Overlegblad blad) {
        Stand nieuw = new Stand(blad.genodigden(), blad.voorzitter(), blad.afgerond() != null);
        if (nieuw.equals(getoond)) {
            return;
        }
        getoond = nieuw;
        lijst.removeAll();
        blad.genodigden().forEach(een -> lijst.add(regel(een)));
        knoppen.removeAll();
        if (blad.afgerond() != null) {
            return;
        }
        if (blad.zelf().isEmpty()) {
            knoppen.add(Knoppen.hoofd("Ik doe mee", klik -> kiesRol()));
        } else {
            if (!blad.doetMee()) {
                knoppen.add(Knoppen.hoofd("Ik kom", klik -> doe.antwoord().accept(true)));
            }
            if (!Boolean.FALSE.equals(blad.zelf().get().komt())) {
                knoppen.add(Knoppen.gewoon("Ik kom niet", klik -> doe.antwoord().accept(false)));
            }
            knoppen.add(Knoppen.gewoon("Kies een andere rol", klik -> kiesRol()));
        }
        if (blad.voorzitter()) {
            knoppen.add(Knoppen.gewoon("Nodig een collega uit", klik -> nodigUit()));
        }
    }

    private static ListItem regel(Overlegblad.Genodigde een) {
        Span wie = new Span(een.rol().label() + ": " + een.functie() + (een.eigen() ? " (jij)" : ""));
        Pil pil = een.komt() == null
                ? new Pil(Pil.Toon.WACHT, "Nog geen antwoord")
                : een.komt() ? new Pil(Pil.Toon.GOED, "Komt") : new Pil(Pil.Toon.RUSTIG, "Komt niet");
        return new ListItem(wie, pil);
    }

    private void kiesRol() {
        Select<Overlegrol> rol = rollen();
        new Vraagdialoog(
                        "Doe mee",
                        "Collega’s zien je functie, niet je naam.",
                        "Doe mee",
                        () -> doe.doeMee().accept(rol.getValue()),
                        rol)
                .open();
    }

    private void nodigUit() {
        ComboBox<Collegakeuze> wie = new ComboBox<>("Wie?");
        wie.setItems(doe.collegas().get());
        wie.setItemLabelGenerator(Collegakeuze::naam);
        wie.setWidthFull();
        Select<Overlegrol> rol = rollen();
        new Vraagdialoog(
                        "Nodig een collega uit",
                        "De uitnodiging staat op de startpagina van je collega.",
                        "Nodig uit",
                        () -> doe.nodigUit()
                                .accept(
                                        wie.getOptionalValue()
                                                .orElseThrow(() -> new Fout.RegelGeschonden("Kies een collega."))
                                                .account(),
                                        rol.getValue()),
                        wie,
                        rol)
                .open();
    }

    private static Select<Overlegrol> rollen() {
        Select<Overlegrol> rol = new Select<>();
        rol.setLabel("Als wat?");
        rol.setItems(Overlegrol.values());
        rol.setItemLabelGenerator(Overlegrol::label);
        rol.setValue(Overlegrol.DEELNEMER);
        return rol;
    }
}
