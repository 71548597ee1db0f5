package nl.kortelijnen.casuistiek.intervisie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An intervisie as one person may see it now: what others bring in a silent round is not in it.
 *
 * @param klok which round it is, by the portal's own time
 * @param nu that time
 * @param rol as what the reader takes part; null when not (yet)
 * @param begeleidt whether the reader leads it
 * @param waarschuwing what misses that should be there; empty when nothing does
 */
public record Intervisieblad(
        UUID id,
        UUID casus,
        String titel,
        String vraag,
        Methode methode,
        Rondeklok klok,
        Instant nu,
        @Nullable Intervisierol rol,
        boolean begeleidt,
        @Nullable Instant afgerond,
        List<Deelname> deelnamen,
        List<Rondeblad> rondes,
        List<Afspraakregel> afspraken,
        String waarschuwing) {

    public Intervisieblad {
        deelnamen = List.copyOf(deelnamen);
        rondes = List.copyOf(rondes);
        afspraken = List.copyOf(afspraken);
    }

    public record Deelname(String functie, Intervisierol rol, boolean eigen) {}

    /**
     * What was brought in a round that began.
     *
     * @param ingebracht how many people did, also when what they brought is hidden
     */
    public record Rondeblad(int nummer, List<Inbreng> inbreng, int ingebracht, boolean verborgen) {

        public Rondeblad {
            inbreng = List.copyOf(inbreng);
        }
    }

    public record Inbreng(
            UUID id,
            String functie,
            Intervisierol rol,
            boolean eigen,
            String tekst,
            @Nullable Integer cijfer) {}

    public record Afspraakregel(
            UUID id, String functie, String tekst, @Nullable LocalDate voor, boolean gedaan) {}

    /** Whether the reader may bring something now. */
    public boolean magInbrengen() {
        return rol != null
                && afgerond == null
                && klok.bezig()
                && methode.rondes().get(klok.nummer()).wijze().mag(rol);
    }
}
