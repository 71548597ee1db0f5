package nl.kortelijnen.verslag.ui.bijeenkomst;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.bijeenkomst.Aanmeldingen;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomsten;
import org.springframework.stereotype.Component;

/** On the start page: the next conference one comes to, a week ahead. */
@Component
class Herinnerpaneel implements Paneel {

    private static final Duration VOORAF = Duration.ofDays(7);

    private final Bijeenkomsten bijeenkomsten;
    private final Aanmeldingen aanmeldingen;
    private final Clock klok;

    Herinnerpaneel(Bijeenkomsten bijeenkomsten, Aanmeldingen aanmeldingen, Clock klok) {
        this.bijeenkomsten = bijeenkomsten;
        this.aanmeldingen = aanmeldingen;
        this.klok = klok;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 135;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> voor(Gebruiker gebruiker) {
        Set<UUID> mijn = aanmeldingen.mijnBijeenkomsten();
        if (mijn.isEmpty()) {
            return Optional.empty();
        }
        Instant nu = klok.instant();
        return bijeenkomsten.alle().stream()
                .filter(een -> mijn.contains(een.id()) && !een.afgelast() && !een.isGeweest(nu))
                .filter(een -> een.blad().begin().isBefore(nu.plus(VOORAF)))
                .findFirst()
                .map(Herinnerpaneel::regel);
    }

    private static com.vaadin.flow.component.Component regel(Bijeenkomst een) {
        return new TeDoenRegel(
                "kalender",
                een.blad().titel(),
                Bijeenkomsttekst.wanneer(een.blad()) + " · " + een.blad().plaats(),
                new Pil(Pil.Toon.LOPEND, "kalender", "Komt eraan"),
                Verslagadres.bijeenkomst(een.id()),
                "Bekijk");
    }
}
