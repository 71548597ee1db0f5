package nl.kortelijnen.consultatie.ui.daarna;

import nl.kortelijnen.consultatie.advies.Adviezen;
import nl.kortelijnen.consultatie.overdracht.Overdrachten;
import nl.kortelijnen.consultatie.terugkoppeling.Terugkoppelingen;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** How much of what others sent waits for somebody, and what a reporter still waits for. */
@Component
public class Ontvangenteller {

    private final Adviezen adviezen;
    private final Terugkoppelingen terugkoppelingen;
    private final Overdrachten overdrachten;

    Ontvangenteller(Adviezen adviezen, Terugkoppelingen terugkoppelingen, Overdrachten overdrachten) {
        this.adviezen = adviezen;
        this.terugkoppelingen = terugkoppelingen;
        this.overdrachten = overdrachten;
    }

    public int aantal(Gebruiker wie) {
        return adviezen.open(wie) + overdrachten.open(wie) + terugkoppelingen.teLaat(wie);
    }

    public int adviezen(Gebruiker wie) {
        return adviezen.open(wie);
    }

    public int overdrachten(Gebruiker wie) {
        return overdrachten.open(wie);
    }

    public int terugkoppelingen(Gebruiker wie) {
        return terugkoppelingen.teLaat(wie);
    }
}
