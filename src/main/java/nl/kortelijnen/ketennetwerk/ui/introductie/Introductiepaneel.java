package nl.kortelijnen.ketennetwerk.ui.introductie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.introductie.Introductie;
import nl.kortelijnen.ketennetwerk.introductie.IntroductieVeranderd;
import nl.kortelijnen.ketennetwerk.introductie.Introducties;
import nl.kortelijnen.ketennetwerk.introductie.Introductiestand;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.transaction.event.TransactionalEventListener;

/** On the start page: who asks me for an introduction, and what was answered to mine. */
@org.springframework.stereotype.Component
class Introductiepaneel implements Paneel {

    private static final int VOLGORDE = 40;
    private static final int MEESTE = 3;

    private final Introducties introducties;
    private final Seinpost seinpost;

    Introductiepaneel(Introducties introducties, Seinpost seinpost) {
        this.introducties = introducties;
        this.seinpost = seinpost;
    }

    @TransactionalEventListener
    void sein(IntroductieVeranderd verandering) {
        seinpost.sein(verandering.accounts());
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return VOLGORDE;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        List<Component> regels = new ArrayList<>();
        introducties.wachtOpMij().stream()
                .limit(MEESTE)
                .map(Introductiepaneel::gevraagd)
                .forEach(regels::add);
        introducties.nieuweAntwoorden().stream()
                .limit(MEESTE)
                .map(Introductiepaneel::antwoord)
                .forEach(regels::add);
        if (regels.isEmpty()) {
            return Optional.empty();
        }
        if (regels.size() == 1) {
            return Optional.of(regels.getFirst());
        }
        Div samen = new Div(regels.toArray(Component[]::new));
        samen.addClassName("wachtgroep");
        samen.getElement().setAttribute("role", "presentation");
        return Optional.of(samen);
    }

    private static Component gevraagd(Introductie een) {
        return new TeDoenRegel(
                "lijn",
                een.vragerNaam() + " vraagt je om een introductie",
                "Bij " + een.wens().naam() + " · " + Nederlands.ingekort(een.waarvoor(), 80),
                new Pil(Pil.Toon.WACHT, "Antwoord"),
                Paginas.INTRODUCTIES,
                "Geef antwoord");
    }

    private static Component antwoord(Introductie een) {
        boolean ja = een.stand() == Introductiestand.TOEGEZEGD;
        String wie = een.via() == null ? "De netwerkbeheerder" : een.aanWie();
        return new TeDoenRegel(
                "lijn",
                ja
                        ? wie + " stelt je voor aan " + een.wens().naam()
                        : wie + " kan je niet voorstellen aan " + een.wens().naam(),
                een.antwoord().isEmpty() ? "Je vroeg om een introductie" : Nederlands.ingekort(een.antwoord(), 80),
                ja ? new Pil(Pil.Toon.GOED, "Ja") : new Pil(Pil.Toon.RUSTIG, "Nee"),
                Paginas.INTRODUCTIES,
                "Bekijk");
    }
}
