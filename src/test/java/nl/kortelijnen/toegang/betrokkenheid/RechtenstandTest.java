package nl.kortelijnen.toegang.betrokkenheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.kortelijnen.gedeeld.Nederlands;

/** Who may see a household, over any combination of people, days, grounds, consents and locks (X01, X02, X06). */
class RechtenstandTest {

    private static final UUID HUISHOUDEN = new UUID(0, 1);
    private static final LocalDate DAG = LocalDate.of(2026, 11, 22);
    private static final List<UUID> MENSEN = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
    private static final List<UUID> ORGANISATIES = List.of(new UUID(2, 1), new UUID(2, 2));
    private static final UUID BUITENSTAANDER = new UUID(9, 9);

    private static Instant moment(LocalDate dag) {
        return dag.atTime(14, 0).atZone(Nederlands.TIJDZONE).toInstant();
    }

    @Provide
    Arbitrary<Rechtenstand> standen() {
        return Combinators.combine(
                        betrokkenheden().list().ofMaxSize(6),
                        gronden().list().ofMaxSize(5),
                        toestemmingen().list().ofMaxSize(4),
                        noodtoegangen().list().ofMaxSize(2),
                        sloten().list().ofMaxSize(3))
                .as(Rechtenstand::new);
    }

    @Provide
    Arbitrary<Vrager> vragers() {
        return Combinators.combine(
                        Arbitraries.of(MENSEN),
                        Arbitraries.of(ORGANISATIES).injectNull(0.2),
                        Arbitraries.of(true, true, false))
                .as((wie, organisatie, tweedeFactor) -> new Vrager(wie, organisatie, tweedeFactor, false));
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return Arbitraries.integers().between(-6, 6).map(DAG::plusDays);
    }

    private Arbitrary<LocalDate> einden(LocalDate vanaf) {
        return Arbitraries.integers().between(1, 8).map(vanaf::plusDays);
    }

    private Arbitrary<Betrokkenheid> betrokkenheden() {
        return dagen().flatMap(vanaf -> Combinators.combine(
                        Arbitraries.of(MENSEN),
                        Arbitraries.of(Doel.values()),
                        einden(vanaf).injectNull(0.4),
                        dagen().map(RechtenstandTest::moment).injectNull(0.8))
                .as((wie, doel, tot, beeindigd) -> new Betrokkenheid(
                        UUID.randomUUID(), HUISHOUDEN, wie, "Iemand", null, "hulp", doel, vanaf, tot, beeindigd)));
    }

    private Arbitrary<Rechtsgrond> gronden() {
        return dagen().flatMap(vanaf -> Combinators.combine(
                        Arbitraries.of(Doel.values()),
                        Arbitraries.of(Grondslag.TOESTEMMING, Grondslag.PUBLIEKE_TAAK),
                        einden(vanaf).injectNull(0.4),
                        dagen().map(RechtenstandTest::moment).injectNull(0.8))
                .as((doel, grondslag, tot, beeindigd) ->
                        new Rechtsgrond(UUID.randomUUID(), HUISHOUDEN, doel, grondslag, "", vanaf, tot, beeindigd)));
    }

    private Arbitrary<Toestemming> toestemmingen() {
        return dagen().flatMap(vanaf -> Combinators.combine(
                        Arbitraries.of(Doel.values()),
                        Arbitraries.of(ORGANISATIES).set().ofMinSize(1),
                        einden(vanaf),
                        Arbitraries.of(false, false, true),
                        dagen().map(RechtenstandTest::moment).injectNull(0.8))
                .as((doel, organisaties, tot, geweigerd, ingetrokken) -> new Toestemming(
                        UUID.randomUUID(),
                        HUISHOUDEN,
                        doel,
                        "moeder",
                        organisaties,
                        vanaf,
                        tot,
                        geweigerd,
                        "",
                        ingetrokken)));
    }

    private Arbitrary<Noodtoegang> noodtoegangen() {
        return Combinators.combine(Arbitraries.of(MENSEN), dagen())
                .as((wie, dag) -> new Noodtoegang(
                        UUID.randomUUID(),
                        HUISHOUDEN,
                        wie,
                        "Iemand",
                        "gevaar",
                        moment(dag),
                        moment(dag).plus(Noodprocedure.DUUR),
                        null,
                        null,
                        ""));
    }

    private Arbitrary<Slot> sloten() {
        return Combinators.combine(
                        Arbitraries.of("taal", "notitie/1"),
                        Arbitraries.of(MENSEN).set().ofMinSize(1))
                .as((onderdeel, wie) -> new Slot(
                        UUID.randomUUID(),
                        HUISHOUDEN,
                        onderdeel,
                        "reden",
                        wie,
                        wie.iterator().next(),
                        moment(DAG)));
    }

    private static boolean open(Rechtenstand stand, Vrager wie, Instant nu) {
        return stand.besluit(wie, nu) instanceof Toegangsbesluit.Open;
    }

    @Property(tries = 2000)
    void wie_niet_betrokken_is_ziet_nooit_iets(@ForAll("standen") Rechtenstand stand, @ForAll("dagen") LocalDate dag) {
        Vrager buiten = new Vrager(BUITENSTAANDER, ORGANISATIES.getFirst(), true, false);

        assertThat(stand.besluit(buiten, moment(dag)))
                .isEqualTo(new Toegangsbesluit.Dicht(Toegangsbesluit.Reden.NIET_BETROKKEN));
    }

    @Property(tries = 2000)
    void zonder_tweede_factor_gaat_niets_open(@ForAll("standen") Rechtenstand stand, @ForAll("dagen") LocalDate dag) {
        for (UUID wie : MENSEN) {
            assertThat(open(stand, new Vrager(wie, ORGANISATIES.getFirst(), false, false), moment(dag)))
                    .isFalse();
        }
    }

    @Property(tries = 5000)
    void open_is_alleen_wie_nu_betrokken_is_op_een_geldige_grond_of_in_nood(
            @ForAll("standen") Rechtenstand stand, @ForAll("vragers") Vrager wie, @ForAll("dagen") LocalDate dag) {
        Instant nu = moment(dag);
        boolean verwacht = wie.tweedeFactor()
                && (stand.noodtoegangen().stream()
                                .anyMatch(nood -> nood.account().equals(wie.account()) && nood.geldt(nu))
                        || stand.betrokkenen().stream()
                                .filter(b -> b.account().equals(wie.account()))
                                .filter(b -> b.beeindigd() == null && !dag.isBefore(b.vanaf()))
                                .filter(b -> b.tot() == null || dag.isBefore(b.tot()))
                                .anyMatch(b -> metGrond(stand, b.doel(), wie, dag)));

        Statistics.collect(verwacht ? "open" : "dicht");
        assertThat(open(stand, wie, nu)).isEqualTo(verwacht);
    }

    @Property
    void wie_onder_voorbehoud_staat_ziet_niets_ook_niet_met_de_noodprocedure(
            @ForAll("standen") Rechtenstand stand, @ForAll("vragers") Vrager wie, @ForAll("dagen") LocalDate dag) {
        Vrager voorbehoud = new Vrager(wie.account(), wie.organisatie(), wie.tweedeFactor(), true);

        assertThat(open(stand, voorbehoud, moment(dag))).isFalse();
    }

    private static boolean metGrond(Rechtenstand stand, Doel doel, Vrager wie, LocalDate dag) {
        return stand.gronden().stream()
                .filter(g -> g.doel() == doel && g.beeindigd() == null && !dag.isBefore(g.vanaf()))
                .filter(g -> g.tot() == null || dag.isBefore(g.tot()))
                .anyMatch(g -> g.grondslag() != Grondslag.TOESTEMMING
                        || stand.toestemmingen().stream()
                                .anyMatch(t -> t.doel() == doel
                                        && !t.geweigerd()
                                        && t.ingetrokken() == null
                                        && t.organisaties().stream().anyMatch(o -> o.equals(wie.organisatie()))
                                        && !dag.isBefore(t.vanaf())
                                        && dag.isBefore(t.tot())));
    }

    @Property(tries = 3000)
    void wat_wordt_weggehaald_kan_alleen_sluiten(
            @ForAll("standen") Rechtenstand stand, @ForAll("vragers") Vrager wie, @ForAll("dagen") LocalDate dag) {
        Instant nu = moment(dag);
        for (Rechtenstand minder : eenMinder(stand)) {
            if (open(minder, wie, nu)) {
                assertThat(open(stand, wie, nu)).isTrue();
            }
        }
    }

    private static List<Rechtenstand> eenMinder(Rechtenstand s) {
        List<Rechtenstand> alle = new ArrayList<>();
        zonderElk(s.betrokkenen())
                .forEach(b ->
                        alle.add(new Rechtenstand(b, s.gronden(), s.toestemmingen(), s.noodtoegangen(), s.sloten())));
        zonderElk(s.gronden())
                .forEach(g -> alle.add(
                        new Rechtenstand(s.betrokkenen(), g, s.toestemmingen(), s.noodtoegangen(), s.sloten())));
        zonderElk(s.toestemmingen())
                .forEach(t ->
                        alle.add(new Rechtenstand(s.betrokkenen(), s.gronden(), t, s.noodtoegangen(), s.sloten())));
        zonderElk(s.noodtoegangen())
                .forEach(n ->
                        alle.add(new Rechtenstand(s.betrokkenen(), s.gronden(), s.toestemmingen(), n, s.sloten())));
        return alle;
    }

    private static <T> List<List<T>> zonderElk(List<T> lijst) {
        List<List<T>> minder = new ArrayList<>();
        for (T een : lijst) {
            minder.add(lijst.stream().filter(ander -> ander != een).toList());
        }
        return minder;
    }

    @Property(tries = 1000)
    void een_slot_erbij_laat_niemand_meer_zien(@ForAll("standen") Rechtenstand stand, @ForAll("vragers") Vrager wie) {
        Slot nieuw = new Slot(
                UUID.randomUUID(),
                HUISHOUDEN,
                "taal",
                "reden",
                Set.of(MENSEN.getFirst()),
                MENSEN.getFirst(),
                moment(DAG));
        List<Slot> meer = new ArrayList<>(stand.sloten());
        meer.add(nieuw);
        Rechtenstand strenger = new Rechtenstand(
                stand.betrokkenen(), stand.gronden(), stand.toestemmingen(), stand.noodtoegangen(), meer);

        if (stand.opSlot("taal", wie.account())) {
            assertThat(strenger.opSlot("taal", wie.account())).isTrue();
        }
        assertThat(strenger.opSlot("taal", BUITENSTAANDER)).isTrue();
    }
}
