package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Beginstap;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.beans.factory.ObjectProvider;

/** On the start page of who sets the portal up: what is done and what comes next, until the first question is answered. */
@org.springframework.stereotype.Component
class Beginlijst {

    private static final Set<Rol> VOOR = Set.of(Rol.BEHEERDER, Rol.NETWERKBEHEERDER, Rol.ORGANISATIEBEHEERDER);

    private final List<Beginstap> stappen;
    private final AtomicBoolean afgerond = new AtomicBoolean();

    Beginlijst(ObjectProvider<Beginstap> stappen) {
        this.stappen = stappen.stream()
                .sorted(Comparator.comparingInt(Beginstap::volgorde))
                .toList();
    }

    Optional<Component> voor(Gebruiker wie) {
        if (afgerond.get() || stappen.isEmpty() || VOOR.stream().noneMatch(wie::heeft)) {
            return Optional.empty();
        }
        List<Stand> standen = stappen.stream()
                .map(stap -> new Stand(stap, stap.klaar().getAsBoolean()))
                .toList();
        if (standen.stream().allMatch(Stand::klaar)) {
            afgerond.set(true);
            return Optional.empty();
        }
        return Optional.of(blok(standen, wie));
    }

    private record Stand(Beginstap stap, boolean klaar) {}

    private static Component blok(List<Stand> standen, Gebruiker wie) {
        long klaar = standen.stream().filter(Stand::klaar).count();
        Div kop = new Div(
                new H2("Aan de slag"),
                new Pil(Pil.Toon.WACHT, klaar + " van de " + Nederlands.aantal(standen.size(), "stap", "stappen")));
        kop.addClassName("rij-v");
        OrderedList lijst = new OrderedList();
        lijst.addClassName("beginstappen");
        standen.forEach(stand -> lijst.add(rij(stand, wie)));
        Section blok = new Section(kop, lijst);
        blok.addClassNames("kaart", "beginlijst");
        return blok;
    }

    private static ListItem rij(Stand stand, Gebruiker wie) {
        Beginstap stap = stand.stap();
        Span wat = new Span(stap.wat());
        wat.addClassName("vet");
        Div tekst = new Div(wat, Stilletekst.van(stap.uitleg()));
        tekst.addClassName("stapel");
        ListItem rij = new ListItem(new Icoon(stand.klaar() ? "vink" : "pijl"), tekst);
        rij.setClassName("klaar", stand.klaar());
        if (stand.klaar()) {
            rij.add(new Pil(Pil.Toon.GOED, "Klaar"));
        } else if (wie.heeft(stap.wie())) {
            Anchor doen = new Anchor(stap.adres(), stap.knop());
            doen.addClassName("knop");
            rij.add(doen);
        } else {
            rij.add(Stilletekst.van("Dit doet de " + stap.wie().label().toLowerCase(Nederlands.TAAL)));
        }
        return rij;
    }
}
