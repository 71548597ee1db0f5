package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.betrokkenheid.Noodprocedure;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the fixed contact and the privacy officer of the emergency procedure: at once in open tabs, and on the start page. */
@org.springframework.stereotype.Component
class Noodpaneel implements Paneel {

    private final Noodprocedure nood;
    private final Seinpost seinpost;

    Noodpaneel(Noodprocedure nood, Seinpost seinpost) {
        this.nood = nood;
        this.seinpost = seinpost;
    }

    @TransactionalEventListener
    void gebruikt(Noodprocedure.Gebruikt gebeurtenis) {
        seinpost.sein(gebeurtenis.moetenHetWeten());
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 1;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        Div rijen = new Div();
        rijen.addClassName("consultwacht");
        int wachten = nood.teBeoordelen(gebruiker);
        if (wachten > 0) {
            rijen.add(new TeDoenRegel(
                    "schild",
                    Nederlands.aantal(wachten, "noodprocedure", "noodprocedures") + " te beoordelen",
                    "Iemand opende een huishouden zonder betrokken te zijn.",
                    new Pil(Pil.Toon.SPOED, "Nood"),
                    Huishoudadres.NOODLIJST,
                    "Beoordeel"));
        }
        List<UUID> bijMij = nood.bijMij(gebruiker);
        bijMij.forEach(huishouden -> rijen.add(new TeDoenRegel(
                "schild",
                "Iemand gebruikte de noodprocedure",
                "Bij een huishouden waarvan jij de vaste contactpersoon bent. Bel die collega.",
                new Pil(Pil.Toon.SPOED, "Nood"),
                Huishoudadres.van(huishouden) + "?deel=" + Huishoudtab.LOGBOEK.code(),
                "Kijk wie")));
        return rijen.getElement().getChildCount() == 0 ? Optional.empty() : Optional.of(rijen);
    }
}
