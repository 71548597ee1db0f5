package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.betrokkenheid.BetrokkenGeworden;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells somebody that a colleague made them involved with a household: at once in open tabs, and until they look. */
@org.springframework.stereotype.Component
class Nieuwbetrokkenpaneel implements Paneel {

    private final Betrokkenen betrokkenen;
    private final Seinpost seinpost;

    Nieuwbetrokkenpaneel(Betrokkenen betrokkenen, Seinpost seinpost) {
        this.betrokkenen = betrokkenen;
        this.seinpost = seinpost;
    }

    @TransactionalEventListener
    void erbij(BetrokkenGeworden gebeurtenis) {
        seinpost.sein(List.of(gebeurtenis.account()));
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        List<UUID> nieuw = betrokkenen.nieuwVoorMij();
        return nieuw.isEmpty()
                ? Optional.empty()
                : Optional.of(new TeDoenRegel(
                        "huishoudens",
                        "Je bent betrokken bij "
                                + Nederlands.aantal(nieuw.size(), "huishouden", "huishoudens")
                                + " waar je nog niet keek",
                        "Een collega voegde je toe",
                        new Pil(Pil.Toon.WACHT, "Nieuw"),
                        nieuw.size() == 1 ? Huishoudadres.van(nieuw.getFirst()) : Huishoudadres.LIJST,
                        "Bekijk"));
    }
}
