package nl.kortelijnen.huishouden.tekening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Tekeninvoer;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;

/** Random histories of three people on one drawing (H09): what must hold whatever happens. */
class GeschiedenisTest {

    private static final List<Laag> GEWOON = List.of(Laag.GEWOON);
    private static final String[] PERSONEN = ids("p1", "p2", "p3", "p4");
    private static final String[] LIJNEN = ids("l1", "l2", "l3");
    private static final String[] OPMERKINGEN = ids("o1", "o2");

    /** A room as small as can be, and somebody who only hears what the layer for guests lets through. */
    private static final class Kamer {
        final Random toeval;
        final Staat staat = Staat.leeg(Vectoren.HUISHOUDEN);
        final List<Besluit> log = new ArrayList<>();
        final List<List<Op>> ops = new ArrayList<>();
        final Map<String, Map<Register, Waarde>> gehoord = new HashMap<>();

        Kamer(long zaad) {
            toeval = new Random(zaad);
        }

        Besluit doe(String wie, List<Map<String, Object>> invoer) {
            List<Op> gelezen = Tekeninvoer.ops(invoer.toArray());
            long nr = log.size() + 1L;
            Boeking boeking = new Boeking(nr, Vectoren.vasteId("h" + nr), wie, nr);
            Besluit besluit = Besluit.over(staat, gelezen, new Wie(wie, Rol.TEKENEN, false, Laag.ALLE), boeking);
            if (toeval.nextInt(20) == 0) {
                gehoord.clear();
                Gevolg.beeld(besluit.na(), Set.copyOf(GEWOON)).forEach(this::hoor);
            } else {
                Gevolg.tussen(staat, besluit.na(), besluit.effect().geraakt(), Set.copyOf(GEWOON))
                        .forEach(this::hoor);
            }
            besluit.na().naarOnder();
            log.add(besluit);
            ops.add(gelezen);
            return besluit;
        }

        private void hoor(Gevolg.Entiteit entiteit) {
            hoor(new Gevolg(
                    entiteit.id(), Veld.ZELF, Waarde.van(entiteit.soort().code())));
            entiteit.r().forEach((register, waarde) -> hoor(new Gevolg(entiteit.id(), register, waarde)));
        }

        private void hoor(Gevolg gevolg) {
            if (gevolg.register() == Veld.ZELF) {
                gehoord.remove(gevolg.id());
                if (gevolg.waarde() != null) {
                    gehoord.put(gevolg.id(), new HashMap<>(Map.of(Veld.ZELF, gevolg.waarde())));
                }
            } else if (gehoord.containsKey(gevolg.id())) {
                gehoord.get(gevolg.id()).put(gevolg.register(), gevolg.waarde());
                gehoord.get(gevolg.id()).values().removeIf(waarde -> waarde == null);
            }
        }

        Staat totEnMet(int nr) {
            Staat tot = Staat.leeg(Vectoren.HUISHOUDEN);
            log.subList(0, nr).forEach(besluit -> tot.verwerk(besluit.boeking(), besluit.effect()));
            return tot;
        }

        Map<String, Object> kies() {
            String persoon = een(PERSONEN);
            String lijn = een(LIJNEN);
            String ander = een(PERSONEN);
            String iets = een(persoon, lijn, een(OPMERKINGEN), paar());
            return switch (toeval.nextInt(14)) {
                case 0, 1 -> op("voegKnoopToe", "id", persoon, "soort", "persoon", "velden", Map.of());
                case 2 -> op("zetKnoop", "id", persoon, "veld", "aanduiding", "waarde", een("A", "B", null));
                case 3 -> op("zetRing", "id", persoon, "ego", ander, "ring", (long) toeval.nextInt(1, 6));
                case 4, 5 ->
                    op(
                            "trekLijn",
                            "id",
                            lijn,
                            "einden",
                            List.of(persoon, ander),
                            "velden",
                            Map.of("soort", een("kent", "controle")));
                case 6 -> op("zetLijn", "id", lijn, "veld", "soort", "waarde", een("kent", "steun", "controle"));
                case 7 -> op("verleg", "id", lijn, "einden", List.of(persoon, ander));
                case 8 -> op("verbind", "a", persoon, "b", ander, "velden", Map.of());
                case 9 -> op("zetOuders", "kind", persoon, "soort", "pleeg", "verbintenis", een(paar(), paar(), null));
                case 10 ->
                    op(
                            "plaatsOpmerking",
                            "id",
                            een(OPMERKINGEN),
                            "bij",
                            iets,
                            "tekst",
                            "x",
                            "voorGasten",
                            toeval.nextBoolean());
                case 11 -> op("verwijder", "id", iets);
                case 12 ->
                    op(
                            "zetOuderschap",
                            "kind",
                            persoon,
                            "soort",
                            "stief",
                            "verbintenis",
                            paar(),
                            "perioden",
                            toeval.nextBoolean() ? List.of(Map.of()) : null);
                default -> op("zetTerug", "id", iets);
            };
        }

        private String paar() {
            int a = toeval.nextInt(PERSONEN.length);
            return Afgeleid.verbintenis(
                    Vectoren.HUISHOUDEN, PERSONEN[a], PERSONEN[(a + 1 + toeval.nextInt(2)) % PERSONEN.length]);
        }

        private String een(String... keuzes) {
            return keuzes[toeval.nextInt(keuzes.length)];
        }

        void speel(int stappen) {
            for (int stap = 0; stap < stappen; stap++) {
                String wie = een("A", "B", "C");
                List<Besluit> eigen = log.stream()
                        .filter(besluit -> besluit.boeking().door().equals(wie))
                        .toList();
                int keuze = toeval.nextInt(10);
                if (keuze < 6 || eigen.isEmpty()) {
                    doe(
                            wie,
                            IntStream.range(0, 1 + toeval.nextInt(3))
                                    .mapToObj(i -> kies())
                                    .toList());
                } else {
                    String h = eigen.get(eigen.size() - 1 - toeval.nextInt(Math.min(4, eigen.size())))
                            .boeking()
                            .h();
                    doe(wie, List.of(keuze < 8 ? op("herroep", "handeling", h) : op("herstel", "herroeping", h)));
                }
                controleer();
            }
        }

        private void controleer() {
            assertThat(staat.dingen()).noneMatch(ding -> Zicht.isEigenVoorouder(staat, ding.id()));
            staat.dingen()
                    .filter(ding -> Zicht.zichtbaar(staat, ding.id()))
                    .forEach(ding -> assertThat(Zicht.rustOp(staat, ding).orElseThrow())
                            .doesNotHaveDuplicates()
                            .allMatch(onder -> Zicht.zichtbaar(staat, onder)));
        }
    }

    @Property(tries = 400)
    void wie_alleen_de_gevolgen_hoort_ziet_dezelfde_tekening_als_het_log_door_de_eigen_laag(
            @ForAll long zaad, @ForAll @IntRange(min = 10, max = 70) int stappen) {
        Kamer kamer = new Kamer(zaad);
        kamer.speel(stappen);

        assertThat(gezien(kamer.totEnMet(kamer.log.size()))).isEqualTo(gezien(kamer.staat));
        Map<String, Map<Register, Waarde>> zichtbaar = kamer.gehoord.entrySet().stream()
                .filter(een -> Zicht.zichtbaar(kamer.staat, een.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(zichtbaar).isEqualTo(metSoort(Gevolg.beeld(kamer.staat, Set.copyOf(GEWOON))));
    }

    @Property(tries = 400)
    void een_herroeping_raakt_niets_van_een_ander_en_laat_geen_werk_van_een_ander_verdwijnen(
            @ForAll long zaad, @ForAll @IntRange(min = 10, max = 70) int stappen) {
        Kamer kamer = new Kamer(zaad);
        kamer.speel(stappen);

        for (int plek = 0; plek < kamer.log.size(); plek++) {
            Op op = kamer.ops.get(plek).getFirst();
            Boeking boeking = kamer.log.get(plek).boeking();
            if (!op.keert()) {
                continue;
            }
            String van = op instanceof Op.Herroep(String handeling) ? handeling : ((Op.Herstel) op).herroeping();
            Staat voor = kamer.totEnMet(plek);
            Staat daarna = kamer.totEnMet(plek + 1);
            long sinds = voor.handeling(van).orElseThrow().boeking().nr();
            voor.dingen().forEach(ding -> {
                geschakeld(ding, daarna.bekend(ding.id()), op, van);
                boolean vanAnder = ding.heeft(schrijf -> schrijf.telt()
                        && schrijf.nr() > sinds
                        && !schrijf.door().equals(boeking.door()));
                if (vanAnder && Zicht.zichtbaar(voor, ding.id())) {
                    assertThat(Zicht.zichtbaar(daarna, ding.id())).isTrue();
                }
            });
        }
    }

    /** Only what was named is switched, and nothing is added. */
    private static void geschakeld(Ding voor, Ding na, Op op, String van) {
        voor.registers().forEach((register, rij) -> {
            List<Schrijf> nieuw = na.registers().get(register);
            assertThat(nieuw).hasSameSizeAs(rij);
            for (int plek = 0; plek < rij.size(); plek++) {
                Schrijf oud = rij.get(plek);
                if (!oud.equals(nieuw.get(plek))) {
                    assertThat(op instanceof Op.Herroep ? oud.h() : oud.uit()).isEqualTo(van);
                }
            }
        });
    }

    @Property(tries = 150)
    void als_iedereen_alles_ongedaan_maakt_tot_er_niets_meer_verandert_is_de_tekening_leeg(
            @ForAll long zaad, @ForAll @IntRange(min = 5, max = 50) int stappen) {
        Kamer kamer = new Kamer(zaad);
        kamer.speel(stappen);

        List<Boeking> alles =
                new ArrayList<>(kamer.log.stream().map(Besluit::boeking).toList());
        boolean veranderd = true;
        while (veranderd) {
            veranderd = false;
            Collections.shuffle(alles, kamer.toeval);
            for (Boeking een : alles) {
                Besluit besluit = kamer.doe(een.door(), List.of(op("herroep", "handeling", een.h())));
                veranderd |= !besluit.effect().uit().isEmpty();
            }
        }
        assertThat(gezien(kamer.staat)).isEmpty();
    }

    @Property(tries = 200)
    void alleen_is_n_keer_ongedaan_en_n_keer_opnieuw_niets(
            @ForAll long zaad, @ForAll @IntRange(min = 1, max = 20) int aantal) {
        Kamer kamer = new Kamer(zaad);
        List<String> gedaan = new ArrayList<>();
        for (int keer = 0; keer < aantal; keer++) {
            gedaan.add(kamer.doe("A", List.of(kamer.kies(), kamer.kies()))
                    .boeking()
                    .h());
        }
        Map<String, Map<Register, Waarde>> voor = gezien(kamer.staat);
        List<String> herroepen = new ArrayList<>();
        gedaan.reversed()
                .forEach(h -> herroepen.add(kamer.doe("A", List.of(op("herroep", "handeling", h)))
                        .boeking()
                        .h()));
        assertThat(gezien(kamer.staat)).isEmpty();
        herroepen.reversed().forEach(h -> kamer.doe("A", List.of(op("herstel", "herroeping", h))));

        assertThat(gezien(kamer.staat)).isEqualTo(voor);
    }

    private static Map<String, Map<Register, Waarde>> gezien(Staat staat) {
        return metSoort(Gevolg.beeld(staat, Laag.ALLE));
    }

    private static Map<String, Map<Register, Waarde>> metSoort(List<Gevolg.Entiteit> beeld) {
        Map<String, Map<Register, Waarde>> alles = new HashMap<>();
        beeld.forEach(een -> {
            Map<Register, Waarde> registers = new HashMap<>(een.r());
            registers.put(Veld.ZELF, Waarde.van(een.soort().code()));
            alles.put(een.id(), registers);
        });
        return alles;
    }

    private static Map<String, Object> op(Object... delen) {
        Map<String, Object> op = new LinkedHashMap<>(Map.of("op", delen[0]));
        for (int plek = 1; plek < delen.length; plek += 2) {
            op.put((String) delen[plek], delen[plek + 1]);
        }
        return op;
    }

    private static String[] ids(String... namen) {
        return Arrays.stream(namen).map(Vectoren::vasteId).toArray(String[]::new);
    }
}
