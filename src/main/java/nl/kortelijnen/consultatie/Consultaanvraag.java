package nl.kortelijnen.consultatie;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.Consultsoort;
import nl.kortelijnen.consultatie.routering.Vraagkenmerk;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Werkwijze;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks, before it is a consultation. Never about whom: there is no field for a household (E16).
 *
 * @param veiligBellen when it is safe to call the asker; required for a consultation by telephone
 * @param huisbezoek what is agreed about the visit; only, and always, with {@link Consultsoort#HUISBEZOEK}
 * @param bijzonderheid the answer to {@link Consultsoort#eigenVraag}; required where there is one
 * @param namens on whose behalf, with consent on the spot (E15); null for one's own question
 * @param bezoekGeweest whether there was a home visit before this question; null when not said
 * @param signaal the day of the signal; null when not known
 * @param antwoorden what was answered with yes
 * @param deskundige the expert asked, by id in the ketenpartner network; null for the board of the group
 * @param anders the group chosen instead of the one that fits; null to follow the rule
 * @param afwijkreden why the question goes elsewhere than the rule says
 * @param wensen the language, culture and theme looked for, by their names; empty for none
 */
public record Consultaanvraag(
        String vraag,
        Fase fase,
        Consultsoort soort,
        String veiligBellen,
        @Nullable Huisbezoek huisbezoek,
        String bijzonderheid,
        @Nullable Namens namens,
        @Nullable Boolean bezoekGeweest,
        @Nullable LocalDate signaal,
        Set<Vraagkenmerk> antwoorden,
        @Nullable UUID deskundige,
        @Nullable Achterban anders,
        String afwijkreden,
        String wensen) {

    public static final int LANGSTE_VRAAG = 4000;
    public static final int LANGSTE_REGEL = 200;
    public static final int LANGSTE_REDEN = 500;

    public Consultaanvraag(
            String vraag,
            Fase fase,
            Werkwijze werkwijze,
            String veiligBellen,
            @Nullable Huisbezoek huisbezoek,
            @Nullable LocalDate signaal,
            Set<Vraagkenmerk> antwoorden,
            @Nullable UUID deskundige,
            @Nullable Achterban anders,
            String afwijkreden) {
        this(
                vraag,
                fase,
                Consultsoort.van(werkwijze),
                veiligBellen,
                huisbezoek,
                "",
                null,
                null,
                signaal,
                antwoorden,
                deskundige,
                anders,
                afwijkreden,
                "");
    }

    public Consultaanvraag {
        vraag = vraag.strip();
        veiligBellen = veiligBellen.strip();
        bijzonderheid = bijzonderheid.strip();
        afwijkreden = afwijkreden.strip();
        antwoorden = Set.copyOf(antwoorden);
        eis(!vraag.isEmpty(), "Schrijf je vraag op. Een paar zinnen is genoeg.");
        eis(vraag.length() <= LANGSTE_VRAAG, "Je vraag is te lang: hooguit " + LANGSTE_VRAAG + " tekens.");
        eis(veiligBellen.length() <= LANGSTE_REGEL, "Schrijf in hooguit 200 tekens wanneer je te bellen bent.");
        eis(
                soort != Consultsoort.TELEFONISCH || !veiligBellen.isEmpty(),
                "Schrijf op wanneer de deskundige je veilig kan bellen.");
        eis(
                (soort == Consultsoort.HUISBEZOEK) == (huisbezoek != null),
                "Vul bij een huisbezoek in wie er gaan en of het gezin het weet.");
        eis(
                !soort.heeftEigenVraag() || !bijzonderheid.isEmpty(),
                "Vul nog in: " + soort.eigenVraag() + " Eén zin is genoeg.");
        eis(bijzonderheid.length() <= LANGSTE_REDEN, "Houd dit op hooguit " + LANGSTE_REDEN + " tekens.");
        eis(wensen.length() <= LANGSTE_REGEL, "Houd wat je zoekt op hooguit 200 tekens.");
        eis(afwijkreden.length() <= LANGSTE_REDEN, "Houd je reden op hooguit " + LANGSTE_REDEN + " tekens.");
        eis(
                anders != Achterban.SPECIALIST,
                "Een specialist vraag je via diens kaart. Kies hier Bindkracht10 of Netwerk CW.");
    }

    /**
     * A visit is made by two, and the family knows that somebody comes along (E03).
     *
     * @param toestemming what the family said to it
     * @param eerste the first professional who goes
     * @param tweede the second; may be the expert
     * @param dag the day of the visit; null when that is not known yet
     */
    public record Huisbezoek(
            Toestemming toestemming,
            String eerste,
            String tweede,
            @Nullable LocalDate dag) {
        public Huisbezoek(Toestemming toestemming, String eerste, String tweede) {
            this(toestemming, eerste, tweede, null);
        }

        public Huisbezoek {
            eerste = eerste.strip();
            tweede = tweede.strip();
            eis(
                    !eerste.isEmpty() && !tweede.isEmpty(),
                    "Ga met zijn tweeën op huisbezoek. Vul twee namen van professionals in.");
            eis(
                    !eerste.equalsIgnoreCase(tweede),
                    "Vul twee verschillende namen in: een huisbezoek doe je met zijn tweeën.");
            eis(eerste.length() <= 80 && tweede.length() <= 80, "Houd een naam op hooguit 80 tekens.");
        }
    }

    /**
     * Asking for somebody else, who said yes on the spot; without that yes only with a reason (E15).
     *
     * @param rol who it is, by role and never by name: "moeder"
     * @param akkoord whether this person was there and agreed
     * @param reden why it was done without agreement; empty when there was
     */
    public record Namens(String rol, boolean akkoord, String reden) {
        public Namens {
            rol = rol.strip();
            reden = reden.strip();
            eis(!rol.isEmpty() && rol.length() <= 60, "Schrijf namens wie je vraagt: de rol, niet de naam.");
            eis(
                    akkoord || !reden.isEmpty(),
                    "Vraag iemand eerst zelf om akkoord. Kan dat echt niet? Schrijf dan op waarom.");
            eis(reden.length() <= LANGSTE_REDEN, "Houd je reden op hooguit " + LANGSTE_REDEN + " tekens.");
        }

        /** As it is kept and read. */
        String zin() {
            return akkoord
                    ? "Namens " + rol + ", die erbij was en akkoord is"
                    : "Namens " + rol + ", zonder akkoord: " + reden;
        }
    }

    /** What a family said to somebody coming along. */
    public enum Toestemming {
        GEVRAAGD_JA("Het gezin weet het en vindt het goed"),
        NOG_VRAGEN("Nog niet gevraagd; we vragen het voor het bezoek");

        private final String label;

        Toestemming(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private static void eis(boolean goed, String zin) {
        if (!goed) {
            throw new Fout.RegelGeschonden(zin);
        }
    }
}
