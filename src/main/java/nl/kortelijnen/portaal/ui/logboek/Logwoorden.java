package nl.kortelijnen.portaal.ui.logboek;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.toegang.Organisatienamen;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis.Uitkomst;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Rol;
import org.jspecify.annotations.Nullable;

/**
 * How a row of the log reads. A household is only ever a short piece of its id.
 *
 * @param organisaties the names that are known
 */
record Logwoorden(Map<UUID, String> organisaties) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy, HH.mm.ss", Nederlands.TAAL);
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H.mm", Nederlands.TAAL);
    private static final int KORT = 8;

    static Logwoorden met(Optional<Organisatienamen> namen, Collection<UUID> nodig) {
        return new Logwoorden(namen.map(bron -> bron.namen(Set.copyOf(nodig))).orElse(Map.of()));
    }

    static String moment(Instant tijd) {
        return MOMENT.format(LocalDateTime.ofInstant(tijd, Nederlands.TIJDZONE));
    }

    static String uur(Instant tijd) {
        return UUR.format(LocalDateTime.ofInstant(tijd, Nederlands.TIJDZONE));
    }

    static String huishouden(UUID id) {
        return "huishouden " + id.toString().substring(0, KORT);
    }

    /** "Buurtteams · Professional, Deskundige". */
    String vanWie(@Nullable UUID organisatie, String rollen) {
        String labels = Arrays.stream(rollen.split(","))
                .map(naam -> Arrays.stream(Rol.values())
                        .filter(rol -> rol.name().equals(naam))
                        .findFirst()
                        .map(Rol::label)
                        .orElse(naam))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(", "));
        if (organisatie == null) {
            return labels;
        }
        String naam = organisaties.getOrDefault(
                organisatie, "organisatie " + organisatie.toString().substring(0, KORT));
        return labels.isEmpty() ? naam : naam + " · " + labels;
    }

    /** "gelezen: notitie". */
    static String wat(Logsoort soort, String betreft) {
        return soort == Logsoort.LOGBOEK_LEZEN || betreft.isEmpty() ? soort.label() : soort.label() + ": " + betreft;
    }

    static String uitkomst(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case GELUKT -> "Gelukt";
            case GEWEIGERD -> "Geweigerd";
            case MISLUKT -> "Mislukt";
        };
    }

    /** What deserves attention; nothing for an ordinary row. */
    static Span merken(Uitkomst uitkomst, boolean nood) {
        Span merken = new Span();
        merken.addClassName("log-merken");
        if (uitkomst != Uitkomst.GELUKT) {
            merken.add(new Pil(
                    Pil.Toon.WACHT, uitkomst == Uitkomst.GEWEIGERD ? "slot" : "waarschuwing", uitkomst(uitkomst)));
        }
        if (nood) {
            merken.add(new Pil(Pil.Toon.SPOED, "Noodprocedure"));
        }
        return merken;
    }
}
