package nl.kortelijnen.verslag.ui.punten;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.verslag.verbetering.Geadresseerde;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import nl.kortelijnen.verslag.verbetering.Volgsoort;
import org.jspecify.annotations.Nullable;

/** What one chose to see; it stands in the address, so that it can be passed on. Empty means: all. */
record Puntkeuze(String status, String organisatie, String geadresseerde, boolean aanbevelingen) {

    static final String OPEN = "open";
    static final String GEEN = "geen";

    static Puntkeuze van(QueryParameters vraag) {
        return new Puntkeuze(
                een(vraag, "status"),
                een(vraag, "organisatie"),
                een(vraag, "geadresseerde"),
                Volgsoort.AANBEVELING.code().equals(een(vraag, "soort")));
    }

    Puntkeuze metStatus(String nieuw) {
        return new Puntkeuze(nieuw, organisatie, geadresseerde, aanbevelingen);
    }

    Puntkeuze metOrganisatie(String nieuw) {
        return new Puntkeuze(status, nieuw, geadresseerde, aanbevelingen);
    }

    Puntkeuze metGeadresseerde(String nieuw) {
        return new Puntkeuze(status, organisatie, nieuw, aanbevelingen);
    }

    QueryParameters vraag() {
        Map<String, String> delen = new LinkedHashMap<>();
        if (aanbevelingen) {
            delen.put("soort", Volgsoort.AANBEVELING.code());
        }
        zet(delen, "status", status);
        zet(delen, "organisatie", organisatie);
        zet(delen, "geadresseerde", geadresseerde);
        return QueryParameters.simple(delen);
    }

    boolean isOnderdeel(Volgpunt punt) {
        return (punt.soort() == Volgsoort.AANBEVELING) == aanbevelingen;
    }

    boolean past(Volgpunt punt) {
        return (status.isEmpty()
                        || (OPEN.equals(status)
                                ? punt.staat().open()
                                : punt.staat().code().equals(status)))
                && (organisatie.isEmpty() || organisatie.equals(wie(punt)))
                && (geadresseerde.isEmpty() || geadresseerde.equals(code(punt.geadresseerde())));
    }

    static String wie(Volgpunt punt) {
        Volgpunt.Eigenaar eigenaar = punt.eigenaar();
        return eigenaar == null ? GEEN : tekst(eigenaar.id());
    }

    private static String tekst(UUID id) {
        return id.toString();
    }

    private static String code(@Nullable Geadresseerde een) {
        return een == null ? "" : een.code();
    }

    private static void zet(Map<String, String> delen, String naam, String waarde) {
        if (!waarde.isEmpty()) {
            delen.put(naam, waarde);
        }
    }

    private static String een(QueryParameters vraag, String naam) {
        return vraag.getSingleParameter(naam).orElse("");
    }
}
