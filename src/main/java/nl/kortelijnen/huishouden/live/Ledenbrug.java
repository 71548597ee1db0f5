package nl.kortelijnen.huishouden.live;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import nl.kortelijnen.huishouden.tekening.Ongeldig;
import nl.kortelijnen.huishouden.tekening.Op;
import nl.kortelijnen.huishouden.tekening.Opkeuring;
import nl.kortelijnen.huishouden.tekening.Soort;
import nl.kortelijnen.huishouden.tekening.Staat;
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
        List<Map<String, @Nullable Object>> ops = new ArrayList<>();
        List<Neo4jTekeningkast.Lidgegevens> leden = kast.leden(huishouden);
        leden.forEach(lid -> verschil(staat, lid, ops));
        kast.gedeelden(huishouden).forEach(wie -> verschil(staat, wie, ops));
        Set<String> ids = leden.stream().map(Neo4jTekeningkast.Lidgegevens::id).collect(Collectors.toSet());
        staat.dingen()
                .filter(ding -> ding.soort() == Soort.PERSOON && Boolean.TRUE.equals(ding.waarde("aanwezig")))
                .filter(ding -> ding.waarde("lid") != null && !ids.contains(ding.id()))
                .forEach(ding -> ops.add(op("zetLid", "id", ding.id(), "lid", null)));
        List<Op> gekeurd = new ArrayList<>();
        for (Map<String, @Nullable Object> een : ops.subList(0, Math.min(ops.size(), Opkeuring.MEESTE))) {
            try {
                gekeurd.addAll(
                        Opkeuring.keur(List.of(een), Nederlands.vandaag(klok).getYear()));
            } catch (Ongeldig e) {
                // a text that the pages take and the drawing does not: it stays where it is
            }
        }
        return gekeurd.isEmpty() ? Optional.empty() : Optional.of(gekeurd);
    }

    private static void verschil(
            Staat staat, Neo4jTekeningkast.Lidgegevens lid, List<Map<String, @Nullable Object>> ops) {
        Optional<Ding> ding = staat.ding(lid.id());
        if (ding.isEmpty()) {
            ops.add(op("voegKnoopToe", "id", lid.id(), "soort", "persoon", "velden", Map.of()));
        } else if (!Boolean.TRUE.equals(ding.get().waarde("aanwezig"))) {
            ops.add(op("zetTerug", "id", lid.id()));
        }
        if (ding.isEmpty() || ding.get().waarde("lid") == null) {
            ops.add(op("zetLid", "id", lid.id(), "lid", Map.of()));
        }
        zetAnders(ops, lid.id(), ding, "aanduiding", lid.aanduiding().isEmpty() ? null : lid.aanduiding());
        zetAnders(ops, lid.id(), ding, "tolk", lid.tolk() ? "ja" : null);
        String taal = GedeeldeRegisters.eersteTaal(ding.isPresent() ? ding.get().waarde("talen") : null);
        if (!taal.equals(lid.taal())) {
            List<?> talen = lid.taal().isEmpty() ? List.of() : List.of(Map.of("taal", lid.taal()));
            ops.add(op("zetKnoop", "id", lid.id(), "veld", "talen", "waarde", talen));
        }
    }

    private static void verschil(Staat staat, Neo4jTekeningkast.Gedeelde wie, List<Map<String, @Nullable Object>> ops) {
        Optional<Ding> ding = staat.ding(wie.id());
        if (ding.isPresent()) {
            wie.registers().forEach((register, moet) -> {
                Map<String, @Nullable Object> op = op("zetKnoop", "id", wie.id(), "veld", register, "waarde", moet);
                if (!Objects.equals(ding.get().waarde(register), moet) && !ops.contains(op)) {
                    ops.add(op);
                }
            });
        }
    }

    private static void zetAnders(
            List<Map<String, @Nullable Object>> ops,
            String id,
            Optional<Ding> ding,
            String veld,
            @Nullable String moet) {
        Object nu = ding.isPresent() ? ding.get().waarde(veld) : null;
        boolean zelfde = veld.equals("tolk") ? "ja".equals(nu) == (moet != null) : Objects.equals(nu, moet);
        if (!zelfde) {
            ops.add(op("zetKnoop", "id", id, "veld", veld, "waarde", moet));
        }
    }

    private static Map<String, @Nullable Object> op(String naam, @Nullable Object... leden) {
        Map<String, @Nullable Object> op = new LinkedHashMap<>();
        op.put("op", naam);
        for (int plek = 0; plek < leden.length; plek += 2) {
            op.put(String.valueOf(leden[plek]), leden[plek + 1]);
        }
        return op;
    }
}
