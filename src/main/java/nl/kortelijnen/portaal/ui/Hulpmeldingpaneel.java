package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Paneel;
import nl.kortelijnen.portaal.Pil;
import nl.kortelijnen.portaal.Wachtrij;
import nl.kortelijnen.toegang.Gebruiker;
import nl.kortelijnen.toegang.inloggen.Hulpmelding;
import nl.kortelijnen.toegang.inloggen.Inloghulp;

/** Tells somebody that a code was given for their account, until they have looked at their profile. */
@org.springframework.stereotype.Component
class Hulpmeldingpaneel implements Paneel {

    private final Inloghulp hulp;
    private final Clock klok;

    Hulpmeldingpaneel(Inloghulp hulp, Clock klok) {
        this.hulp = hulp;
        this.klok = klok;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 0;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        List<Hulpmelding> meldingen = hulp.meldingen();
        return meldingen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wachtrij(
                        "schild",
                        "Er is een hulpcode voor jouw account gegeven",
                        zin(meldingen.getFirst(), Nederlands.vandaag(klok)),
                        new Pil(Pil.Toon.WACHT, "Was jij dit?"),
                        "profiel",
                        "Bekijk"));
    }

    static String zin(Hulpmelding melding, LocalDate vandaag) {
        return "Door " + melding.door() + ", "
                + Nederlands.moment(melding.op(), vandaag) + ", voor "
                + melding.soort().label();
    }
}
