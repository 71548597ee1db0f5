package nl.kortelijnen.huishouden.tekening.taal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be written of an entity, each with one value at a time. */
public sealed interface Register {

    /** As it stands on the wire, in the log and in the graph. */
    @JsonValue
    String code();

    /** A register that every entity of a kind has once. */
    enum Veld implements Register {
        /** Stands for the entity itself. */
        ZELF(""),
        AANWEZIG,
        AANDUIDING,
        ROL,
        TOELICHTING,
        GESLACHT,
        GEBOREN,
        OVERLEDEN,
        OVERLEDEN_OP,
        LEVEN,
        AANGEMELD,
        TALEN,
        TOLK,
        BRIEFTAAL,
        WOONT,
        VOLGORDE,
        HERKOMST,
        PLEK_SOORT,
        DIERSOORT,
        MEERLING,
        LID,
        KETENPROFESSIONAL,
        SOORT,
        EINDEN,
        RICHTING,
        STEUN,
        STAAT,
        STERKTE,
        BLIJVEND,
        BETAALD,
        VAN,
        TOT,
        VOLGENS,
        PARTNERS,
        VORM,
        SINDS,
        UIT_ELKAAR,
        GESCHEIDEN,
        HERTROUWD,
        BIJ,
        DOOR,
        TEKST,
        AF,
        VOOR_GASTEN,
        KANT,
        THEMA,
        RANG,
        DUIDING,
        EGO,
        REGEL,
        REDEN,
        NR,
        PEILDATUM,
        NAAM;

        private static final Map<String, Veld> PER_CODE =
                Arrays.stream(values()).collect(Collectors.toMap(Veld::code, Function.identity()));

        private final String code;

        Veld() {
            this.code = kameel(name());
        }

        Veld(String code) {
            this.code = code;
        }

        private static String kameel(String naam) {
            return Pattern.compile("_(.)")
                    .matcher(naam.toLowerCase(Locale.ROOT))
                    .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
        }

        @Override
        public String code() {
            return code;
        }

        public static Optional<Veld> metCode(String code) {
            return Optional.ofNullable(PER_CODE.get(code));
        }
    }

    /** How close somebody stands to this person. */
    record Ring(String ego) implements Register {
        @Override
        public String code() {
            return "ring:" + ego;
        }
    }

    /** Where in the circle of this person. */
    record Vak(String ego) implements Register {
        @Override
        public String code() {
            return "vak:" + ego;
        }
    }

    /**
     * Where it stands in a drawing.
     *
     * @param weergave {@code sociogram} or {@code genogram}
     * @param ego whose sociogram; {@code -} for the one that is nobody's
     */
    record Plaats(String weergave, String ego) implements Register {
        @Override
        public String code() {
            return "plaats:" + weergave + ":" + ego;
        }
    }

    /** The couple whose child somebody is in this way. */
    record Ouders(String soort) implements Register {
        @Override
        public String code() {
            return "ouders:" + soort;
        }
    }

    /** When somebody was a child of this couple in this way. */
    record Ouderschap(String soort, String verbintenis) implements Register {
        @Override
        public String code() {
            return "ouders:" + soort + ":" + verbintenis;
        }
    }

    /** @throws IllegalArgumentException when there is no such register */
    @JsonCreator
    static Register van(String code) {
        Optional<Veld> veld = Veld.metCode(code);
        if (veld.isPresent()) {
            return veld.get();
        }
        String[] delen = code.split(":", -1);
        return switch (delen[0] + delen.length) {
            case "ring2" -> new Ring(delen[1]);
            case "vak2" -> new Vak(delen[1]);
            case "plaats3" -> new Plaats(delen[1], delen[2]);
            case "ouders2" -> new Ouders(delen[1]);
            case "ouders3" -> new Ouderschap(delen[1], delen[2]);
            default -> throw new IllegalArgumentException("Onbekend register: " + code);
        };
    }
}
