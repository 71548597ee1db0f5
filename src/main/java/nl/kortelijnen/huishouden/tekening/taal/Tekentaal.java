package nl.kortelijnen.huishouden.tekening.taal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of the language: the fields of each kind with the values they take, their layers, what guests may, and how
 * much there may be. Read once; the browser reads the same file.
 */
public final class Tekentaal {

    private static final String BESTAND = "/tekening/tekentaal.json";
    private static final Tabel TABEL = lees();

    /** Fields of any knoop; whether one fits the kind of this knoop is only known from the drawing. */
    static final Map<Register.Veld, Waardesoort> VAN_KNOPEN = vanKnopen();

    private Tekentaal() {}

    /**
     * How much there may be.
     *
     * @param ops in one handeling
     * @param perPaar lines between the same two
     */
    public record Grenzen(
            int ops,
            int handelingenPerS,
            int vluchtigPerS,
            int knopen,
            int lijnen,
            int verbintenissen,
            int opmerkingen,
            int factoren,
            int perPaar) {}

    /** Members of operations that are no fields. */
    record Leden(
            Waardesoort ouders,
            Waardesoort perioden,
            Waardesoort lid,
            Waardesoort regel,
            Waardesoort kant,
            Waardesoort ring,
            Waardesoort vak,
            Waardesoort sociogramplek,
            Waardesoort genogramplek,
            Waardesoort einden,
            Waardesoort meerling,
            Waardesoort opmerkingtekst,
            Waardesoort bewustreden,
            Waardesoort momentnaam,
            Waardesoort momentreden,
            Waardesoort reden) {}

    /** @param gasten whether the buttons of a guest's page do it, as far as the rules of this operation let them */
    private record Opregel(boolean gasten) {}

    /**
     * What stands in a layer: all of a kind, a register of any kind, a register of one kind, or some values of it.
     */
    private record Laagregels(
            Set<Soort> soorten,
            Set<Register.Veld> registers,
            Map<Soort, Set<Register.Veld>> perSoort,
            Map<Soort, Map<Register.Veld, Set<String>>> waarden) {

        boolean bevat(Soort soort, Register register, @Nullable Waarde waarde) {
            if (soorten.contains(soort)) {
                return true;
            }
            return register instanceof Register.Veld veld
                    && (registers.contains(veld)
                            || perSoort.getOrDefault(soort, Set.of()).contains(veld)
                            || (waarde instanceof Waarde.Tekst(String code)
                                    && waarden.getOrDefault(soort, Map.of())
                                            .getOrDefault(veld, Set.of())
                                            .contains(code)));
        }
    }

    private record Tabel(
            Grenzen grenzen,
            Map<String, Opregel> ops,
            Set<Register.Veld> wieIemandIs,
            Map<Laag, Laagregels> lagen,
            Map<Register.Veld, Waardesoort> knoop,
            Map<Soort, Map<Register.Veld, Waardesoort>> velden,
            Leden leden) {

        Tabel {
            if (!ops.keySet().equals(Op.namen())) {
                throw new IllegalStateException(BESTAND + " noemt andere bewerkingen dan er zijn: " + ops.keySet());
            }
            Map<Soort, Map<Register.Veld, Waardesoort>> alle = new EnumMap<>(Soort.class);
            for (Map.Entry<Soort, Map<Register.Veld, Waardesoort>> soort : velden.entrySet()) {
                alle.put(
                        soort.getKey(),
                        Soort.KNOPEN.contains(soort.getKey()) ? met(knoop, soort.getValue()) : soort.getValue());
            }
            velden = alle;
        }
    }

    private static Tabel lees() {
        try (InputStream in = Objects.requireNonNull(Tekentaal.class.getResourceAsStream(BESTAND), BESTAND)) {
            return JsonMapper.builder().build().readValue(in, Tabel.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Register.Veld, Waardesoort> vanKnopen() {
        Map<Register.Veld, Waardesoort> alle = new HashMap<>();
        Soort.KNOPEN.forEach(soort -> alle.putAll(velden(soort)));
        return Map.copyOf(alle);
    }

    public static Grenzen grenzen() {
        return TABEL.grenzen();
    }

    static Leden leden() {
        return TABEL.leden();
    }

    /** The registers that one operation sets by name; none when there are none. */
    public static Map<Register.Veld, Waardesoort> velden(Soort soort) {
        return TABEL.velden().getOrDefault(soort, Map.of());
    }

    static Map<Register.Veld, Waardesoort> met(
            Map<Register.Veld, Waardesoort> een, Map<Register.Veld, Waardesoort> ander) {
        Map<Register.Veld, Waardesoort> samen = new HashMap<>(een);
        samen.putAll(ander);
        return Map.copyOf(samen);
    }

    /** In which layer a value of a register stands; a lijn whose kind is sensitive is so as a whole. */
    public static Laag laag(Soort soort, Register register, @Nullable Waarde waarde) {
        for (Laag laag : List.of(Laag.GEVOELIG, Laag.INTERN)) {
            if (Objects.requireNonNull(TABEL.lagen().get(laag)).bevat(soort, register, waarde)) {
                return laag;
            }
        }
        return Laag.GEWOON;
    }

    /** Whether guests may do such a thing at all. */
    public static boolean voorGasten(Op op) {
        return voorGasten(op.opnaam());
    }

    static boolean voorGasten(String opnaam) {
        return Objects.requireNonNull(TABEL.ops().get(opnaam)).gasten();
    }

    /** Who somebody is: shared with every household this person is drawn in. */
    public static boolean zegtWieIemandIs(Register.Veld veld) {
        return TABEL.wieIemandIs().contains(veld);
    }
}
