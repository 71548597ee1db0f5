package nl.kortelijnen.huishouden.tekening;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kortelijnen.huishouden.tekening.taal.Code;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Tekentaal;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.jspecify.annotations.Nullable;

/** The operations on ties and unions; each gives null, or why it was skipped. */
final class Lijnen {

    private Lijnen() {}

    static @Nullable Code trek(Werk werk, Op.TrekLijn op) {
        if (werk.bestaat(op.id())) {
            return Code.BESTAAT_AL;
        }
        Code fout = keurEinden(werk, op.einden(), op.velden().get(Veld.SOORT));
        if (fout != null) {
            return fout;
        }
        if (!kentVolgens(werk, op.velden().get(Veld.VOLGENS))) {
            return Code.ONBEKEND;
        }
        if (werk.vol(Soort.LIJN, Tekentaal.grenzen().lijnen()) || paarVol(werk, op.einden(), op.id())) {
            return Code.TE_VEEL;
        }
        werk.maak(op.id(), Soort.LIJN, Map.of());
        werk.schrijf(op.id(), Veld.AANWEZIG, Waarde.JA);
        werk.schrijf(op.id(), Veld.EINDEN, Waarde.ids(op.einden()));
        werk.schrijfAlle(op.id(), op.velden());
        return null;
    }

    static @Nullable Code zet(Werk werk, Op.ZetLijn op) {
        Optional<Ding> lijn = werk.van(op.id(), Soort.LIJN);
        if (lijn.isEmpty()) {
            return Code.ONBEKEND;
        }
        List<String> einden = Waarde.lijst(lijn.get().waarde(Veld.EINDEN));
        if (op.veld() == Veld.SOORT && !einden.isEmpty() && !past(werk, einden, op.waarde())) {
            return Code.ONJUISTE_WAARDE;
        }
        if (op.veld() == Veld.VOLGENS && !kentVolgens(werk, op.waarde())) {
            return Code.ONBEKEND;
        }
        werk.schrijf(op.id(), op.veld(), op.waarde());
        return null;
    }

    static @Nullable Code verleg(Werk werk, Op.Verleg op) {
        Optional<Ding> lijn = werk.van(op.id(), Soort.LIJN);
        if (lijn.isEmpty()) {
            return Code.ONBEKEND;
        }
        Code fout = keurEinden(werk, op.einden(), lijn.get().waarde(Veld.SOORT));
        if (fout != null) {
            return fout;
        }
        if (paarVol(werk, op.einden(), op.id())) {
            return Code.TE_VEEL;
        }
        werk.schrijf(op.id(), Veld.EINDEN, Waarde.ids(op.einden()));
        return null;
    }

    static @Nullable Code verbind(Werk werk, Op.Verbind op) {
        List<String> personen = Stream.of(Optional.of(op.a()), Optional.ofNullable(op.b()))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (!personen.stream().allMatch(werk::isPersoon)) {
            return Code.ONBEKEND;
        }
        if (op.a().equals(op.b())) {
            return Code.ZELFDE;
        }
        String id = Afgeleid.verbintenis(werk.staat().huishouden(), op.a(), op.b());
        if (werk.vol(
                Set.of(Soort.VERBINTENIS),
                Tekentaal.grenzen().verbintenissen(),
                ding -> !ding.id().equals(id))) {
            return Code.TE_VEEL;
        }
        werk.maak(id, Soort.VERBINTENIS, new EnumMap<>(Map.of(Veld.PARTNERS, Waarde.ids(personen))));
        werk.schrijf(id, Veld.AANWEZIG, Waarde.JA);
        werk.schrijfAlle(id, op.velden());
        return null;
    }

    static @Nullable Code zetVerbintenis(Werk werk, Op.ZetVerbintenis op) {
        String id = Afgeleid.verbintenis(werk.staat().huishouden(), op.a(), op.b());
        if (werk.van(id, Soort.VERBINTENIS).isEmpty()) {
            return Code.ONBEKEND;
        }
        werk.schrijf(id, op.veld(), op.waarde());
        return null;
    }

    private static @Nullable Code keurEinden(Werk werk, List<String> einden, @Nullable Waarde soort) {
        if (einden.stream().anyMatch(id -> werk.knoop(id).isEmpty())) {
            return Code.ONBEKEND;
        }
        if (einden.get(0).equals(einden.get(1))) {
            return Code.ZELFDE;
        }
        return past(werk, einden, soort) ? null : Code.ONJUISTE_WAARDE;
    }

    private static boolean kentVolgens(Werk werk, @Nullable Waarde volgens) {
        return volgens == null || werk.isPersoon(volgens.toString());
    }

    /** A few kinds ask for what stands at one of their ends. */
    private static boolean past(Werk werk, List<String> einden, @Nullable Waarde soort) {
        boolean betrokken = Waarde.is(soort, "betrokken");
        if (!betrokken && !Waarde.is(soort, "komt_bij")) {
            return true;
        }
        Soort eis = betrokken ? Soort.PROFESSIONAL : Soort.PLEK;
        return einden.stream().flatMap(id -> werk.staat().ding(id).stream()).anyMatch(ding -> ding.soort() == eis);
    }

    private static boolean paarVol(Werk werk, List<String> einden, String behalve) {
        Set<String> paar = Set.copyOf(einden);
        return werk.vol(
                Set.of(Soort.LIJN),
                Tekentaal.grenzen().perPaar(),
                lijn -> !lijn.id().equals(behalve) && paar.equals(Set.copyOf(Waarde.lijst(lijn.waarde(Veld.EINDEN)))));
    }
}
