package nl.kortelijnen.deskundigen.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kortelijnen.deskundigen.Deskundigenvraag;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalnamen;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.portaal.aanbod.Paginas;
import org.jspecify.annotations.Nullable;

/** The question as it stands in the address, with the same names as in the API. What is no date or mode is left out. */
final class Vraagadres {

    private Vraagadres() {}

    static Deskundigenvraag vraag(QueryParameters adres) {
        return new Deskundigenvraag(
                adres.getSingleParameter("taal").map(Vraagadres::taalcode).orElse(null),
                bekend(adres, "cultuur", Codelijst.CULTUREN),
                bekend(adres, "thema", Codelijst.THEMAS),
                adres.getSingleParameter("modus").flatMap(Werkwijze::van).orElse(null),
                adres.getSingleParameter("op").flatMap(Vraagadres::dag).orElse(null));
    }

    /** What the address asks in words that are not known: shown, never silently left out or looked for in vain. */
    static List<String> onbekend(QueryParameters adres) {
        return Stream.of(
                        adres.getSingleParameter("taal").filter(naam -> taalcode(naam) == null),
                        adres.getSingleParameter("cultuur").filter(code -> !Codelijst.CULTUREN.bevat(code)),
                        adres.getSingleParameter("thema").filter(code -> !Codelijst.THEMAS.bevat(code)),
                        adres.getSingleParameter("modus")
                                .filter(code -> Werkwijze.van(code).isEmpty()),
                        adres.getSingleParameter("op").filter(dag -> dag(dag).isEmpty()))
                .flatMap(Optional::stream)
                .filter(waarde -> !waarde.isBlank())
                .toList();
    }

    /** The code of a language by any of its names; the first when a name leaves it open. */
    private static @Nullable String taalcode(String naam) {
        return Taalnamen.talen(naam).stream().map(Taal::code).findFirst().orElse(null);
    }

    static QueryParameters adres(Deskundigenvraag vraag) {
        Map<String, String> delen = new LinkedHashMap<>();
        zet(delen, "taal", vraag.taal());
        zet(delen, "cultuur", vraag.cultuur());
        zet(delen, "thema", vraag.thema());
        zet(delen, "modus", vraag.werkwijze() == null ? null : vraag.werkwijze().code());
        zet(delen, "op", vraag.op() == null ? null : vraag.op().toString());
        return QueryParameters.simple(delen);
    }

    /** Where one looks for who fits these wishes. */
    static String zoek(Deskundigenvraag vraag) {
        return Paginas.DESKUNDIGEN + "?" + adres(vraag).getQueryString();
    }

    /** Where to ask this expert, with everything that was looked for. */
    static String consultatie(Deskundigenvraag vraag, ProfessionalId deskundige) {
        Map<String, String> delen = new LinkedHashMap<>();
        delen.put("deskundige", deskundige.toString());
        adres(vraag).getParameters().forEach((naam, waarden) -> delen.put(naam, waarden.getFirst()));
        return Paginas.CONSULTATIE_VRAGEN + "?" + QueryParameters.simple(delen).getQueryString();
    }

    /** Where to ask whoever fits. */
    static String consultatie(Deskundigenvraag vraag) {
        String wensen = adres(vraag).getQueryString();
        return wensen.isEmpty() ? Paginas.CONSULTATIE_VRAGEN : Paginas.CONSULTATIE_VRAGEN + "?" + wensen;
    }

    private static void zet(Map<String, String> delen, String naam, @Nullable String waarde) {
        if (waarde != null) {
            delen.put(naam, waarde);
        }
    }

    private static @Nullable String bekend(QueryParameters adres, String naam, Codelijst lijst) {
        return adres.getSingleParameter(naam).filter(lijst::bevat).orElse(null);
    }

    private static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
