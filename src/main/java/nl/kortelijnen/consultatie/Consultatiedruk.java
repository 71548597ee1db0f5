package nl.kortelijnen.consultatie;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.Consultvragen;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.deskundigen.Belasting;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import org.springframework.stereotype.Component;

/** How many questions each expert has now; only numbers, for everybody. */
@Component
class Consultatiedruk implements Belasting {

    private static final Set<Stand> LOPEND = EnumSet.of(Stand.TOEGEWEZEN, Stand.AANGENOMEN, Stand.IN_GESPREK);

    private final Consultvragen vragen;

    Consultatiedruk(Consultvragen vragen) {
        this.vragen = vragen;
    }

    @Override
    public int lopend(ProfessionalId deskundige) {
        return vragen.countByDeskundigeAndStandIn(deskundige.waarde(), LOPEND);
    }

    @Override
    public Map<ProfessionalId, Integer> lopend() {
        return perDeskundige(vragen.perDeskundige(LOPEND));
    }

    @Override
    public Map<ProfessionalId, Integer> lopend(Collection<ProfessionalId> deskundigen) {
        return perDeskundige(vragen.perDeskundige(
                deskundigen.stream().map(ProfessionalId::waarde).toList(), LOPEND));
    }

    private static Map<ProfessionalId, Integer> perDeskundige(List<Consultvragen.Aantal> aantallen) {
        Map<ProfessionalId, Integer> uitkomst = new HashMap<>();
        for (Consultvragen.Aantal aantal : aantallen) {
            UUID deskundige = aantal.deskundige();
            uitkomst.put(new ProfessionalId(deskundige), Math.toIntExact(aantal.aantal()));
        }
        return uitkomst;
    }
}
