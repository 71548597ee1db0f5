package nl.kortelijnen.huishouden.live;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.live.kast.GedeeldeRegisters;
import nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast;
import nl.kortelijnen.huishouden.tekening.Ding;
import nl.kortelijnen.huishouden.tekening.Staat;
import nl.kortelijnen.huishouden.tekening.taal.Ongeldig;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Opkeuring;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Tekentaal;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person may change outside this drawing: members on the household's own pages, who stands in two
 * households in the drawing of the other (H08). Both write in the same nodes of the graph; what differs there becomes a
 * handeling of the portal, so that everybody sees one and the same person.
 *
 * @see <a href="../../../../../../../docs/besluiten/0019-een-mens-twee-huishoudens.md">0019</a>
 */
final class Ledenbrug {

    private final UUID huishouden;
    private final Neo4jTekeningkast kast;
    private final Clock klok;

    Ledenbrug(UUID huishouden, Neo4jTekeningkast kast, Clock klok) {
        this.klok = klok;
        this.huishouden = huishouden;
        this.kast = kast;
    }

    /** What must be done in the drawing; empty when it is so already. */
    Optional<List<Op>> verschil(Staat staat) {
        Set<Op> ops = new LinkedHashSet<>();
        List<Neo4jTekeningkast.Lidgegevens> leden = kast.leden(huishouden);
        leden.forEach(lid -> verschil(staat, lid, ops));
        kast.gedeelden(huishouden).forEach(wie -> verschil(staat, wie, ops));
        Set<String> ids = leden.stream().map(Neo4jTekeningkast.Lidgegevens::id).collect(Collectors.toSet());
        staat.dingen()
                .filter(ding -> ding.soort() == Soort.PERSOON && ding.aanwezig())
                .filter(ding -> ding.waarde(Veld.LID) != null && !ids.contains(ding.id()))
                .forEach(ding -> ops.add(new Op.ZetLid(ding.id(), null)));
        int jaar = Nederlands.vandaag(klok).getYear();
        List<Op> gekeurd = ops.stream()
                .limit(Tekentaal.grenzen().ops())
                .flatMap(op -> gekeurd(op, jaar).stream())
                .toList();
        return gekeurd.isEmpty() ? Optional.empty() : Optional.of(gekeurd);
    }

    /** A text that the pages take and the drawing does not, stays where it is. */
    private static List<Op> gekeurd(Op op, int jaar) {
        try {
            return Opkeuring.keur(List.of(op), jaar);
        } catch (Ongeldig e) {
            return List.of();
        }
    }

    private static void verschil(Staat staat, Neo4jTekeningkast.Lidgegevens lid, Set<Op> ops) {
        Optional<Ding> ding = staat.ding(lid.id());
        if (ding.isEmpty()) {
            ops.add(new Op.VoegKnoopToe(lid.id(), Soort.PERSOON, Map.of()));
        } else if (!ding.get().aanwezig()) {
            ops.add(new Op.ZetTerug(lid.id()));
        }
        if (waarde(ding, Veld.LID) == null) {
            ops.add(new Op.ZetLid(lid.id(), new Waarde.Groep(Map.of())));
        }
        Waarde naam = lid.aanduiding().isEmpty() ? null : Waarde.van(lid.aanduiding());
        if (!Objects.equals(waarde(ding, Veld.AANDUIDING), naam)) {
            ops.add(new Op.ZetKnoop(lid.id(), Veld.AANDUIDING, naam));
        }
        if (Waarde.is(waarde(ding, Veld.TOLK), "ja") != lid.tolk()) {
            ops.add(new Op.ZetKnoop(lid.id(), Veld.TOLK, lid.tolk() ? Waarde.van("ja") : null));
        }
        if (!GedeeldeRegisters.eersteTaal(waarde(ding, Veld.TALEN)).equals(lid.taal())) {
            List<Waarde> talen = lid.taal().isEmpty()
                    ? List.of()
                    : List.of(new Waarde.Groep(Map.of("taal", Waarde.van(lid.taal()))));
            ops.add(new Op.ZetKnoop(lid.id(), Veld.TALEN, new Waarde.Lijst(talen)));
        }
    }

    private static void verschil(Staat staat, Neo4jTekeningkast.Gedeelde wie, Set<Op> ops) {
        Optional<Ding> ding = staat.ding(wie.id());
        if (ding.isPresent()) {
            wie.registers().forEach((veld, moet) -> {
                if (!Objects.equals(ding.get().waarde(veld), moet)) {
                    ops.add(new Op.ZetKnoop(wie.id(), veld, moet));
                }
            });
        }
    }

    private static @Nullable Waarde waarde(Optional<Ding> ding, Veld veld) {
        return ding.isPresent() ? ding.get().waarde(veld) : null;
    }
}
