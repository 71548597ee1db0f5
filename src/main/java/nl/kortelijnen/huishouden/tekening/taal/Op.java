package nl.kortelijnen.huishouden.tekening.taal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of operations, as they stand on the wire and in the log. {@link Opkeuring} makes them from what came
 * in; what each does, {@code Besluit} says.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
public sealed interface Op {

    /** An operation with fields of the kind of entity that it makes or changes; a field may be emptied. */
    sealed interface MetVelden extends Op permits VoegKnoopToe, TrekLijn, Verbind, ZetFactor {
        Map<Register.Veld, @Nullable Waarde> velden();
    }

    @JsonTypeName("voegKnoopToe")
    record VoegKnoopToe(String id, Soort soort, Map<Register.Veld, @Nullable Waarde> velden) implements MetVelden {
        public VoegKnoopToe {
            velden = vast(velden);
        }
    }

    @JsonTypeName("zetKnoop")
    record ZetKnoop(String id, Register.Veld veld, @Nullable Waarde waarde) implements Op {}

    @JsonTypeName("plaats")
    record Plaats(
            String id,
            String weergave,
            String ego,
            @Nullable Waarde waarde) implements Op {}

    /** A ring or a place in it that is not named stays as it is. */
    @JsonTypeName("zetRing")
    record ZetRing(
            String id,
            String ego,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Gezet ring,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Gezet vak)
            implements Op {}

    @JsonTypeName("trekLijn")
    record TrekLijn(String id, List<String> einden, Map<Register.Veld, @Nullable Waarde> velden) implements MetVelden {
        public TrekLijn {
            einden = List.copyOf(einden);
            velden = vast(velden);
        }
    }

    @JsonTypeName("zetLijn")
    record ZetLijn(String id, Register.Veld veld, @Nullable Waarde waarde) implements Op {}

    @JsonTypeName("verleg")
    record Verleg(String id, List<String> einden) implements Op {
        public Verleg {
            einden = List.copyOf(einden);
        }
    }

    /** Of two persons, or of one alone ({@code b} null). */
    @JsonTypeName("verbind")
    record Verbind(String a, @Nullable String b, Map<Register.Veld, @Nullable Waarde> velden) implements MetVelden {
        public Verbind {
            velden = vast(velden);
        }
    }

    @JsonTypeName("zetVerbintenis")
    record ZetVerbintenis(
            String a,
            @Nullable String b,
            Register.Veld veld,
            @Nullable Waarde waarde) implements Op {}

    @JsonTypeName("zetOuders")
    record ZetOuders(String kind, String soort, @Nullable String verbintenis) implements Op {}

    @JsonTypeName("zetOuderschap")
    record ZetOuderschap(
            String kind,
            String soort,
            String verbintenis,
            @Nullable Waarde perioden) implements Op {}

    @JsonTypeName("zetMeerling")
    record ZetMeerling(
            List<String> ids,
            @Nullable Boolean eeneiig,
            @Nullable String groep) implements Op {
        public ZetMeerling {
            ids = List.copyOf(ids);
        }
    }

    @JsonTypeName("zetLid")
    record ZetLid(String id, @Nullable Waarde lid) implements Op {}

    @JsonTypeName("plaatsOpmerking")
    record PlaatsOpmerking(String id, String bij, String tekst, boolean voorGasten) implements Op {}

    @JsonTypeName("zetOpmerking")
    record ZetOpmerking(
            String id, Register.Veld veld, @Nullable Waarde waarde) implements Op {}

    /** What it is about and its side are said the first time. */
    @JsonTypeName("zetFactor")
    record ZetFactor(
            String id,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String bij,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String kant,

            Map<Register.Veld, @Nullable Waarde> velden)
            implements MetVelden {
        public ZetFactor {
            velden = vast(velden);
        }
    }

    @JsonTypeName("zetBewustZo")
    record ZetBewustZo(
            String ego,
            String regel,
            String reden,
            @Nullable String tot) implements Op {}

    @JsonTypeName("verwijder")
    record Verwijder(String id) implements Op {}

    @JsonTypeName("zetTerug")
    record ZetTerug(String id) implements Op {}

    @JsonTypeName("legVast")
    record LegVast(
            String id, @Nullable String naam, @Nullable String reden, String peildatum) implements Op {}

    @JsonTypeName("herroep")
    record Herroep(String handeling) implements Op {}

    @JsonTypeName("herstel")
    record Herstel(String herroeping) implements Op {}

    /** Whether it takes back what was done, or does that again. */
    default boolean keert() {
        return this instanceof Herroep || this instanceof Herstel;
    }

    /** How it is called on the wire. */
    default String opnaam() {
        return naamVan(getClass());
    }

    /** Every operation there is. */
    static Set<String> namen() {
        return Arrays.stream(Op.class.getPermittedSubclasses())
                .flatMap(soort -> soort.isInterface()
                        ? Arrays.stream(soort.getPermittedSubclasses())
                        : Arrays.stream(new Class<?>[] {soort}))
                .map(Op::naamVan)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String naamVan(Class<?> soort) {
        return Character.toLowerCase(soort.getSimpleName().charAt(0))
                + soort.getSimpleName().substring(1);
    }

    private static Map<Register.Veld, @Nullable Waarde> vast(Map<Register.Veld, @Nullable Waarde> velden) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(velden));
    }
}
