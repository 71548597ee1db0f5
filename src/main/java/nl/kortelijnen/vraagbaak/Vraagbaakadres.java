package nl.kortelijnen.vraagbaak;

import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.aanbod.Paginas;

/** Where the channels and their questions are, relative to the portal. */
public final class Vraagbaakadres {

    public static final String LIJST = Paginas.VRAGEN;
    public static final String NIEUW = LIJST + "/nieuw";
    public static final String KANALEN = LIJST + "/kanalen";
    public static final String KANAAL_NIEUW = KANALEN + "/nieuw";
    public static final String KANAAL_WIJZIG = KANALEN + "/:kanaal";
    public static final String WIJZIG = LIJST + "/wijzig/:vraag";
    public static final String VRAAG = LIJST + "/:vraag";
    public static final String SAMENVATTEN = LIJST + "/samenvatten/:vraag";

    private Vraagbaakadres() {}

    public static String vraag(UUID vraag) {
        return LIJST + "/" + vraag;
    }

    public static String wijzig(UUID vraag) {
        return LIJST + "/wijzig/" + vraag;
    }

    /** The form for a new question, in this channel. */
    public static String nieuwIn(UUID kanaal) {
        return NIEUW + "?kanaal=" + kanaal;
    }

    public static String samenvatten(UUID vraag) {
        return LIJST + "/samenvatten/" + vraag;
    }

    public static String kanaal(UUID kanaal) {
        return LIJST + "?kanaal=" + kanaal;
    }

    public static String wijzigKanaal(UUID kanaal) {
        return KANALEN + "/" + kanaal;
    }

    /** @throws Fout.BestaatNiet when it is no number of anything */
    public static UUID id(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw bestaatNiet();
        }
    }

    /** Said alike of what is not there and of what is not there for this reader. */
    public static Fout.BestaatNiet bestaatNiet() {
        return new Fout.BestaatNiet("Deze vraag is er niet, of niet voor jou. Kijk bij Vragen wat er wel is.");
    }
}
