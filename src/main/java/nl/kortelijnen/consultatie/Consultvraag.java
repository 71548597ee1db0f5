package nl.kortelijnen.consultatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.Afsluiting;
import nl.kortelijnen.consultatie.dossier.Consultsoort;
import nl.kortelijnen.consultatie.dossier.Consultstap;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.consultatie.routering.Routering;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.gedeeld.Fase;
import org.jspecify.annotations.Nullable;

/**
 * A question as one person may see it.
 *
 * @param partij on which side this person stands
 * @param vrager the asker's name; empty for whoever sees it on the board
 * @param deskundige who has it now; null on the board
 * @param gesprekspartner who is on the other side, by id in the network; null on the board
 * @param matchtijd the clock on finding somebody
 * @param aanZet whether this person is the one to move
 * @param afwijkreden why it did not follow the rule; null when it did
 * @param bijzonderheid the answer to the question of this kind; empty when it has none
 * @param namens on whose behalf, in words; empty for one's own question
 * @param bezoek what was agreed about a visit, in words; empty without one
 * @param bezoekdag when that visit is; null without a day
 * @param wensen what the asker looked for in an expert; empty for nothing
 */
public record Consultvraag(
        UUID id,
        String nummer,
        String vraag,
        Partij partij,
        String vrager,
        @Nullable String deskundige,
        @Nullable UUID gesprekspartner,
        Fase fase,
        Consultsoort soort,
        String bijzonderheid,
        String namens,
        String veiligBellen,
        String bezoek,
        @Nullable LocalDate bezoekdag,
        String wensen,
        Achterban bestemming,
        Routering routering,
        @Nullable String afwijkreden,
        Tijdigheid tijdigheid,
        Stand stand,
        boolean aanZet,
        Matchtijd matchtijd,
        Instant gevraagd,
        Instant veranderd,
        @Nullable Afsluiting afsluiting) {

    /** The question in one line: its first real question, or else its beginning. */
    public String kop() {
        return Kopregel.van(vraag);
    }

    /** A visit nearby goes first; of the others, the order stays. */
    static final Comparator<Consultvraag> BEZOEK_EERST = Comparator.comparing(
            vraag -> vraag.stand().loopt() ? vraag.bezoekdag() : null, Comparator.nullsLast(Comparator.naturalOrder()));

    public boolean mag(Consultstap stap) {
        return stap.mag(partij, stand);
    }

    /** Whether this person may write in the conversation now. */
    public boolean magSchrijven() {
        return switch (partij) {
            case VRAGER -> stand.loopt();
            case DESKUNDIGE -> stand == Stand.AANGENOMEN || stand == Stand.IN_GESPREK;
            case BORD, KERNGROEP, PORTAAL -> false;
        };
    }
}
