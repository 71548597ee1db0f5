package nl.kortelijnen.casuistiek;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Embeddable
@NullUnmarked
class RedenRij {

    @Enumerated(EnumType.STRING)
    Casusveld veld;

    String tekst;
    String reden;

    /** A reason holds for this text in this field, wherever it stands there. */
    record Sleutel(Casusveld veld, String tekst) {}

    static RedenRij van(Casusveld veld, String tekst, String reden) {
        RedenRij rij = new RedenRij();
        rij.veld = veld;
        rij.tekst = tekst;
        rij.reden = reden;
        return rij;
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof RedenRij rij
                && veld == rij.veld
                && Objects.equals(tekst, rij.tekst)
                && Objects.equals(reden, rij.reden);
    }

    @Override
    public int hashCode() {
        return Objects.hash(veld, tekst, reden);
    }
}
