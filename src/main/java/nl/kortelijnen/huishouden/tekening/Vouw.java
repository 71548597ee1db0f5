package nl.kortelijnen.huishouden.tekening;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.jspecify.annotations.Nullable;

/**
 * A drawing with all its history as it was after some number, to be kept, so that it need not be folded from its log
 * again. It says no more than the log does, and may be thrown away.
 *
 * @param versie of this form; one of another form is not read
 * @param boekingen in order of their numbers, from 1
 */
public record Vouw(int versie, List<Boekregel> boekingen, List<Dingregel> dingen) {

    public static final int VERSIE = 1;

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"nr", "h", "door", "op", "dingen"})
    record Boekregel(long nr, String h, String door, long op, List<String> dingen) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"id", "soort", "maker", "vast", "registers"})
    record Dingregel(
            String id, Soort soort, String maker, Map<Register.Veld, Waarde> vast, List<Registerregel> registers) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"register", "rij"})
    record Registerregel(Register register, List<Schrijfregel> rij) {}

    /** @param uit the number of the herroep that switched it off; 0 while it counts */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"nr", "waarde", "uit"})
    record Schrijfregel(long nr, @Nullable Waarde waarde, long uit) {}

    /** The last number that is in it. */
    public long nr() {
        return boekingen.isEmpty() ? 0 : boekingen.getLast().nr();
    }
}
