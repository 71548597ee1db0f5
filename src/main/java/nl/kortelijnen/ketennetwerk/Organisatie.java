package nl.kortelijnen.ketennetwerk;

import java.time.LocalDate;
import java.util.List;
import nl.kortelijnen.gedeeld.Taal;
import org.jspecify.annotations.Nullable;

/**
 * The card of an organisation (N01, AN4): what it does and does not do, for whom, and how to reach it.
 *
 * @param kort what colleagues call it; the full name when there is no shorter one
 * @param soort a code of {@link nl.kortelijnen.gedeeld.Codelijst#ORGANISATIESOORTEN}
 * @param telefoon empty when there is none, as {@code mail}
 * @param bevestigd the day somebody said that the card is right; an edit leaves it as it is (N07)
 * @param opgeheven the day from which it is not there any more; null while it is
 * @param verzonnen whether the organisation does not exist and is there for the demo
 */
public record Organisatie(
        OrganisatieId id,
        String naam,
        String kort,
        List<String> afkortingen,
        String soort,
        String omschrijving,
        List<String> doetWel,
        List<String> doetNiet,
        String telefoon,
        String mail,
        String bereikbaar,
        List<String> werkgebied,
        List<Taal> talen,
        LocalDate bevestigd,
        @Nullable String bevestigdDoor,
        boolean verzonnen,
        @Nullable LocalDate opgeheven) {

    public Organisatie {
        afkortingen = List.copyOf(afkortingen);
        doetWel = List.copyOf(doetWel);
        doetNiet = List.copyOf(doetNiet);
        werkgebied = List.copyOf(werkgebied);
        talen = List.copyOf(talen);
    }

    /** What who keeps it may change. */
    public Organisatieblad blad() {
        return new Organisatieblad(
                naam,
                kort,
                afkortingen,
                soort,
                omschrijving,
                doetWel,
                doetNiet,
                telefoon,
                mail,
                bereikbaar,
                werkgebied,
                talen.stream().map(Taal::code).toList());
    }

    public boolean isOpgeheven() {
        return opgeheven != null;
    }
}
