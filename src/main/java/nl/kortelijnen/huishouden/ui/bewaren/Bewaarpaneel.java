package nl.kortelijnen.huishouden.ui.bewaren;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.bewaren.VernietigingVeranderd;
import nl.kortelijnen.huishouden.bewaren.Vernietigingen;
import nl.kortelijnen.huishouden.ui.Huishoudadres;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.transaction.event.TransactionalEventListener;

/** On the start page of the privacy officer and of the fixed contact: what waits for a yes before it is destroyed. */
@org.springframework.stereotype.Component
class Bewaarpaneel implements Paneel {

    private final Vernietigingen vernietigingen;
    private final Seinpost seinpost;

    Bewaarpaneel(Vernietigingen vernietigingen, Seinpost seinpost) {
        this.vernietigingen = vernietigingen;
        this.seinpost = seinpost;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void veranderd(VernietigingVeranderd gebeurtenis) {
        seinpost.sein(gebeurtenis.moetenHetWeten());
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 2;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        Div rijen = new Div();
        rijen.addClassName("consultwacht");
        int wachten = vernietigingen.wachtOp(gebruiker);
        if (wachten > 0) {
            rijen.add(new TeDoenRegel(
                    "klok",
                    Nederlands.aantal(wachten, "huishouden wacht", "huishoudens wachten") + " op vernietiging",
                    "Een tweede persoon moet ja zeggen. Daarna is alles weg.",
                    new Pil(Pil.Toon.WACHT, "Tweede persoon"),
                    Huishoudadres.BEWAREN,
                    "Bekijk"));
        }
        vernietigingen
                .bijMij()
                .forEach(huishouden -> rijen.add(new TeDoenRegel(
                        "klok",
                        "Een huishouden is over zijn bewaartermijn",
                        "De privacyfunctionaris stelt voor het te vernietigen. Jij bent de vaste contactpersoon.",
                        new Pil(Pil.Toon.WACHT, "Tweede persoon"),
                        Huishoudadres.grondslag(huishouden),
                        "Bekijk")));
        return rijen.getElement().getChildCount() == 0 ? Optional.empty() : Optional.of(rijen);
    }
}
