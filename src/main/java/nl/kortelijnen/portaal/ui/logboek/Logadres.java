package nl.kortelijnen.portaal.ui.logboek;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis.Uitkomst;
import nl.kortelijnen.toegang.logboek.Logperiode;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.logboek.Logvraag;
import org.jspecify.annotations.Nullable;

/**
 * What the log shows, as it stands in the address.
 *
 * @param ouderDan only rows before this number; null for the newest
 */
record Logadres(Logvraag vraag, @Nullable Long ouderDan) {

    static final String PAD = "logboek";

    private static final Map<String, Function<String, ?>> LEZERS = Map.of(
            "van", LocalDate::parse,
            "tot", LocalDate::parse,
            "wie", UUID::fromString,
            "huishouden", UUID::fromString,
            "soort", Logsoort::valueOf,
            "uitkomst", Uitkomst::valueOf,
            "ouder", Long::valueOf);

    /** What of this address cannot be read, by name: without it more would be shown than was asked for. */
    static List<String> onleesbaar(QueryParameters adres) {
        return LEZERS.keySet().stream()
                .filter(naam -> adres.getSingleParameter(naam)
                        .filter(waarde -> !waarde.isBlank())
                        .isPresent())
                .filter(naam -> lees(adres, naam, Objects.requireNonNull(LEZERS.get(naam))) == null)
                .sorted()
                .toList();
    }

    /** What cannot be read in an address counts as not asked for; {@link #onleesbaar} tells what that is. */
    static Logadres van(QueryParameters adres) {
        return new Logadres(
                new Logvraag(
                        periode(adres),
                        lees(adres, "wie", UUID::fromString),
                        lees(adres, "huishouden", UUID::fromString),
                        lees(adres, "soort", Logsoort::valueOf),
                        lees(adres, "uitkomst", Uitkomst::valueOf),
                        adres.getSingleParameter("nood").isPresent()),
                lees(adres, "ouder", Long::valueOf));
    }

    static Logperiode periode(QueryParameters adres) {
        LocalDate van = lees(adres, "van", LocalDate::parse);
        LocalDate tot = lees(adres, "tot", LocalDate::parse);
        return van != null && tot != null && tot.isBefore(van) ? Logperiode.ALTIJD : new Logperiode(van, tot);
    }

    static <T> @Nullable T lees(QueryParameters adres, String naam, Function<String, T> lezer) {
        try {
            return adres.getSingleParameter(naam)
                    .filter(waarde -> !waarde.isBlank())
                    .map(lezer)
                    .orElse(null);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }

    QueryParameters parameters() {
        Map<String, String> delen = new LinkedHashMap<>();
        zet(delen, "van", vraag.periode().van());
        zet(delen, "tot", vraag.periode().tot());
        zet(delen, "wie", vraag.account());
        zet(delen, "huishouden", vraag.huishouden());
        zet(delen, "soort", vraag.soort());
        zet(delen, "uitkomst", vraag.uitkomst());
        zet(delen, "nood", vraag.alleenNood() ? "ja" : null);
        zet(delen, "ouder", ouderDan);
        return QueryParameters.simple(delen);
    }

    static void zet(Map<String, String> delen, String naam, @Nullable Object waarde) {
        if (waarde != null) {
            delen.put(naam, waarde.toString());
        }
    }

    Logadres ouderDan(long nr) {
        return new Logadres(vraag, nr);
    }

    static Logadres vanHuishouden(UUID huishouden) {
        return new Logadres(new Logvraag(Logperiode.ALTIJD, null, huishouden, null, null, false), null);
    }

    String pad() {
        String adres = parameters().getQueryString();
        return adres.isEmpty() ? PAD : PAD + "?" + adres;
    }
}
