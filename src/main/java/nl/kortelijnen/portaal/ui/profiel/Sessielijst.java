package nl.kortelijnen.portaal.ui.profiel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.ui.Stilletekst;
import nl.kortelijnen.toegang.sessie.Sessie;
import nl.kortelijnen.toegang.sessie.Sessiewacht;

/** Where an account is signed in, with the way to end each. */
class Sessielijst extends Div {

    private final UUID account;
    private final Sessiewacht wacht;
    private final LocalDate vandaag;

    Sessielijst(UUID account, Sessiewacht wacht, LocalDate vandaag) {
        this.account = account;
        this.wacht = wacht;
        this.vandaag = vandaag;
        addClassName("sessielijst");
        toon(sessies());
    }

    private List<Sessie> sessies() {
        return wacht.van(
                account,
                VaadinServletRequest.getCurrent().getHttpServletRequest().getSession());
    }

    private void toon(List<Sessie> sessies) {
        removeAll();
        if (sessies.isEmpty()) {
            add(new LegeStaat("Nergens ingelogd."));
            return;
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        sessies.forEach(sessie -> lijst.add(rij(sessie)));
        add(lijst);
    }

    private ListItem rij(Sessie sessie) {
        Span toestel = new Span(sessie.toestel());
        toestel.addClassName("vet");
        Div tekst = new Div(
                toestel,
                Stilletekst.van("Adres " + sessie.plek() + " · sinds " + Nederlands.moment(sessie.sinds(), vandaag)
                        + " · laatst gebruikt " + Nederlands.moment(sessie.laatst(), vandaag)));
        tekst.addClassName("stapel");
        ListItem rij = new ListItem(new Icoon("systeem"), tekst);
        if (sessie.deze()) {
            rij.add(new Pil(Pil.Toon.GOED, "Dit apparaat"));
        } else {
            Button af = Knoppen.gewoon("Meld daar af", klik -> beeindig(sessie));
            af.setAriaLabel("Meld daar af: " + sessie.toestel() + ", ingelogd sinds "
                    + Nederlands.moment(sessie.sinds(), vandaag));
            rij.add(af);
        }
        return rij;
    }

    private void beeindig(Sessie sessie) {
        wacht.beeindig(account, sessie.nummer());
        toon(sessies().stream()
                .filter(nog -> !nog.nummer().equals(sessie.nummer()))
                .toList());
        Toast.gelukt(sessie.toestel() + " is afgemeld.");
    }
}
