package nl.kortelijnen.consultatie.overdracht;

import java.time.LocalDate;
import nl.kortelijnen.gedeeld.Fout;
import org.jspecify.annotations.Nullable;

/**
 * A handover as it is offered (E12, AE13). Warm: after a call with both workers, with what the household chose. Cold: with
 * the reason why there was none; that is counted.
 *
 * @param gesprek the day of the call or meeting; null for a cold one
 * @param deelnemers both workers; empty for a cold one
 * @param keuze what the household said to it; empty for a cold one
 * @param verwachting what the receiver can expect, and what is expected
 * @param reden why it is cold; empty for a warm one
 */
public record Overdrachtbericht(
        @Nullable LocalDate gesprek, String deelnemers, String keuze, String verwachting, String reden) {

    public static final int LANGSTE = 1000;

    public Overdrachtbericht {
        deelnemers = kort(deelnemers);
        keuze = kort(keuze);
        verwachting = kort(verwachting);
        reden = kort(reden);
        eis(!verwachting.isEmpty(), "Schrijf op wat je van elkaar verwacht. Zonder namen uit het gezin.");
        if (gesprek != null) {
            eis(
                    deelnemers.contains(" en ") || deelnemers.contains(","),
                    "Schrijf met wie het gesprek was: jij en je collega die het overneemt.");
            eis(!keuze.isEmpty(), "Schrijf op wat het gezin hierin koos of wilde.");
            eis(reden.isEmpty(), "Was er een gesprek? Dan is de overdracht warm en hoeft er geen reden bij.");
        } else {
            eis(
                    !reden.isEmpty(),
                    "Zonder gesprek is de overdracht koud. Bel liever eerst. Kan dat echt niet? Schrijf dan op waarom.");
        }
    }

    public static Overdrachtbericht warm(LocalDate gesprek, String deelnemers, String keuze, String verwachting) {
        return new Overdrachtbericht(gesprek, deelnemers, keuze, verwachting, "");
    }

    public static Overdrachtbericht koud(String reden, String verwachting) {
        return new Overdrachtbericht(null, "", "", verwachting, reden);
    }

    boolean warm() {
        return gesprek != null;
    }

    private static String kort(String tekst) {
        String kaal = tekst.strip();
        eis(kaal.length() <= LANGSTE, "Houd het op hooguit " + LANGSTE + " tekens.");
        return kaal;
    }

    private static void eis(boolean goed, String zin) {
        if (!goed) {
            throw new Fout.RegelGeschonden(zin);
        }
    }
}
