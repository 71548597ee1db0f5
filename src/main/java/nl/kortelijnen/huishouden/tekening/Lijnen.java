package nl.kortelijnen.huishouden.tekening;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operations on ties and unions; each gives null, or why it was skipped. */
final class Lijnen {

    private Lijnen() {}

    static @Nullable Code trekLijn(Werk werk, Op op) {
        String id = op.tekst("id");
        if (werk.bestaat(id)) {
            return Code.BESTAAT_AL;
        }
        List<String> einden = op.ids("einden");
        Code fout = keurEinden(werk, einden, op.velden().get("soort"));
        if (fout != null) {
            return fout;
        }
        if (!kentVolgens(werk, op.velden().get("volgens"))) {
            return Code.ONBEKEND;
        }
        if (werk.vol(Soort.LIJN, Werk.MEESTE_LIJNEN) || paarVol(werk, einden, id)) {
            return Code.TE_VEEL;
        }
        werk.maak(id, Soort.LIJN, Map.of());
        werk.schrijf(id, "aanwezig", true);
        werk.schrijf(id, "einden", einden);
        werk.schrijfAlle(id, op.velden());
        return null;
    }

    static @Nullable Code zetLijn(Werk werk, Op op) {
        Optional<Ding> lijn = werk.van(op.tekst("id"), Soort.LIJN);
        if (lijn.isEmpty()) {
            return Code.ONBEKEND;
        }
        String veld = op.tekst("veld");
        Object waarde = op.waarde("waarde");
        Object einden = lijn.get().waarde("einden");
        if (veld.equals("soort") && einden != null && !past(werk, ids(einden), waarde)) {
            return Code.ONJUISTE_WAARDE;
        }
        if (veld.equals("volgens") && !kentVolgens(werk, waarde)) {
            return Code.ONBEKEND;
        }
        werk.schrijf(op.tekst("id"), veld, waarde);
        return null;
    }

    static @Nullable Code verleg(Werk werk, Op op) {
        String id = op.tekst("id");
        Optional<Ding> lijn = werk.van(id, Soort.LIJN);
        if (lijn.isEmpty()) {
            return Code.ONBEKEND;
        }
        List<String> einden = op.ids("einden");
        Code fout = keurEinden(werk, einden, lijn.get().waarde("soort"));
        if (fout != null) {
            return fout;
        }
        if (paarVol(werk, einden, id)) {
            return Code.TE_VEEL;
        }
        werk.schrijf(id, "einden", einden);
        return null;
    }

    static @Nullable Code verbind(Werk werk, Op op) {
        String a = op.tekst("a");
        String b = op.tekstOfNiets("b");
        List<String> personen = Stream.of(Optional.of(a), Optional.ofNullable(b))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (!personen.stream().allMatch(werk::isPersoon)) {
            return Code.ONBEKEND;
        }
        if (a.equals(b)) {
            return Code.ZELFDE;
        }
        String id = Afgeleid.verbintenis(werk.staat().huishouden(), a, b);
        if (werk.vol(
                Set.of(Soort.VERBINTENIS),
                Werk.MEESTE_VERBINTENISSEN,
                ding -> !ding.id().equals(id))) {
            return Code.TE_VEEL;
        }
        werk.maak(id, Soort.VERBINTENIS, Map.of("partners", personen));
        werk.schrijf(id, "aanwezig", true);
        werk.schrijfAlle(id, op.velden());
        return null;
    }

    static @Nullable Code zetVerbintenis(Werk werk, Op op) {
        String id = Afgeleid.verbintenis(werk.staat().huishouden(), op.tekst("a"), op.tekstOfNiets("b"));
        if (werk.van(id, Soort.VERBINTENIS).isEmpty()) {
            return Code.ONBEKEND;
        }
        werk.schrijf(id, op.tekst("veld"), op.waarde("waarde"));
        return null;
    }

    private static @Nullable Code keurEinden(Werk werk, List<String> einden, @Nullable Object soort) {
        if (einden.stream().anyMatch(id -> werk.knoop(id).isEmpty())) {
            return Code.ONBEKEND;
        }
        if (einden.get(0).equals(einden.get(1))) {
            return Code.ZELFDE;
        }
        return past(werk, einden, soort) ? null : Code.ONJUISTE_WAARDE;
    }

    private static boolean kentVolgens(Werk werk, @Nullable Object volgens) {
        return !(volgens instanceof String persoon) || werk.isPersoon(persoon);
    }

    /** A few kinds ask for what stands at one of their ends. */
    private static boolean past(Werk werk, List<String> einden, @Nullable Object soort) {
        if (!"betrokken".equals(soort) && !"komt_bij".equals(soort)) {
            return true;
        }
        Soort eis = "betrokken".equals(soort) ? Soort.PROFESSIONAL : Soort.PLEK;
        return einden.stream().flatMap(id -> werk.staat().ding(id).stream()).anyMatch(ding -> ding.soort() == eis);
    }

    private static boolean paarVol(Werk werk, List<String> einden, String behalve) {
        Set<String> paar = Set.copyOf(einden);
        return werk.vol(Set.of(Soort.LIJN), Werk.MEESTE_PER_PAAR, lijn -> {
            Object zijn = lijn.waarde("einden");
            return !lijn.id().equals(behalve) && zijn != null && paar.equals(Set.copyOf(ids(zijn)));
        });
    }

    private static List<String> ids(Object einden) {
        return ((List<?>) einden).stream().map(Objects::toString).toList();
    }
}
