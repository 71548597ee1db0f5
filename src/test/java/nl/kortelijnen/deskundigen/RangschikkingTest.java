package nl.kortelijnen.deskundigen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalniveau;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import org.junit.jupiter.api.Test;

/** Who is proposed, in which order, and why: E01, E02, AE3, AE28, standards D9. */
class RangschikkingTest {

    private static final LocalDate DONDERDAG = LocalDate.of(2026, 11, 26);
    private static final LocalDateTime ZONDAG = LocalDateTime.of(2026, 11, 22, 10, 0);
    private static final Deskundigenvraag VRAAG =
            new Deskundigenvraag("ti", "eritrees", "partnergeweld", Werkwijze.HUISBEZOEK, DONDERDAG);

    @Test
    void wie_op_alles_past_staat_bovenaan_en_wie_een_uitwijktaal_spreekt_onderaan() {
        Uitkomst uitkomst = zoek(
                VRAAG,
                deskundige("Hiwot", Map.of("am", Taalniveau.MOEDERTAAL), Set.of("ethiopisch"), Set.of("partnergeweld")),
                deskundige("Selam", Map.of("ti", Taalniveau.C1), Set.of("eritrees"), Set.of()),
                deskundige("Tesfay", Map.of("ti", Taalniveau.MOEDERTAAL), Set.of("eritrees"), Set.of("partnergeweld")));
        assertThat(namen(uitkomst)).containsExactly("Tesfay", "Selam", "Hiwot");
        assertThat(zinnen(uitkomst, 0))
                .containsExactly(
                        "Spreekt Tigrinya als moedertaal",
                        "Kent de Eritrese gemeenschap",
                        "Gaat mee op huisbezoek",
                        "Ervaring met partnergeweld",
                        "Kan op de gevraagde dag");
        assertThat(uitkomst.voorstellen().get(0).past()).isEqualTo(5);
        assertThat(zinnen(uitkomst, 1))
                .contains("Spreekt Tigrinya, niveau C1", "Vraag na: ervaring met partnergeweld staat er niet bij");
        assertThat(uitkomst.voorstellen().get(1).past()).isEqualTo(4);
        assertThat(zinnen(uitkomst, 2)).first().isEqualTo("Uitwijktaal Amhaars: vraag of het gezin die spreekt");
        assertThat(zinnen(uitkomst, 2)).last().isEqualTo("Vraag na: de Eritrese gemeenschap staat er niet bij");
        assertThat(uitkomst.voorstellen().get(2).past()).isEqualTo(3);
    }

    @Test
    void een_verwante_taal_is_een_aanwijzing_en_geen_treffer() {
        Deskundigenvraag vraag = new Deskundigenvraag("ar", null, null, null, null);
        Uitkomst uitkomst = zoek(
                vraag,
                deskundige("Levantijns", Map.of("apc", Taalniveau.MOEDERTAAL), Set.of(), Set.of()),
                deskundige("Arabisch", Map.of("ar", Taalniveau.B2), Set.of(), Set.of()));
        assertThat(namen(uitkomst)).containsExactly("Arabisch", "Levantijns");
        assertThat(uitkomst.voorstellen().get(1).redenen())
                .containsExactly(
                        new Reden(false, "Spreekt Arabisch (Levantijns): vraag of dat past", "Arabisch (Levantijns)"));
    }

    @Test
    void wie_de_taal_niet_spreekt_staat_er_niet_bij_hoe_goed_de_rest_ook_past() {
        Uitkomst uitkomst = zoek(
                VRAAG, deskundige("Pools", Map.of("pl", Taalniveau.C2), Set.of("eritrees"), Set.of("partnergeweld")));
        assertThat(uitkomst.voorstellen()).isEmpty();
        assertThat(uitkomst.nietGetoond()).isZero();
    }

    @Test
    void wie_op_niets_past_staat_er_niet_bij_ook_al_is_de_dag_vrij() {
        Deskundigenvraag vraag = new Deskundigenvraag(null, "turks", "weerstand", null, DONDERDAG);
        assertThat(namen(zoek(
                        vraag,
                        deskundige("Niets", Map.of(), Set.of("eritrees"), Set.of()),
                        deskundige("Weerstand", Map.of(), Set.of(), Set.of("weerstand")))))
                .containsExactly("Weerstand");
    }

    @Test
    void wie_beter_past_maar_niet_kan_wordt_genoemd_met_wanneer_wel() {
        Deskundige donderdag = metWeek(
                deskundige("Mandarijn", Map.of("zh", Taalniveau.MOEDERTAAL), Set.of(), Set.of()),
                Map.of(DayOfWeek.THURSDAY, new Werktijd(LocalTime.of(9, 0), LocalTime.of(13, 0))));
        Deskundige engels = deskundige("Engels", Map.of("en", Taalniveau.C1), Set.of(), Set.of());
        Uitkomst maandag =
                zoek(new Deskundigenvraag("zh", null, null, null, DONDERDAG.minusDays(3)), donderdag, engels);

        assertThat(namen(maandag)).containsExactly("Engels");
        assertThat(maandag.voorstellen().getFirst().spreektDeTaal()).isFalse();
        assertThat(maandag.gemist())
                .extracting(een -> een.deskundige().naam(), Uitkomst.Gemist::wanneer)
                .containsExactly(tuple("Mandarijn", "Vrij vanaf donderdag"));
        assertThat(zoek(new Deskundigenvraag("zh", null, null, null, DONDERDAG), donderdag, engels)
                        .gemist())
                .isEmpty();
    }

    @Test
    void een_verwante_taal_of_een_soort_ervan_is_een_vraag_en_nooit_een_nee() {
        assertThat(zinnen(zoek(taal("kmr"), deskundige("K", Map.of("ku", Taalniveau.C1), Set.of(), Set.of())), 0))
                .containsExactly("Spreekt Koerdisch: vraag of dat past");
        assertThat(zinnen(zoek(taal("apc"), deskundige("I", Map.of("acm", Taalniveau.C1), Set.of(), Set.of())), 0))
                .containsExactly("Spreekt Arabisch (Iraaks), een verwante taal: vraag of zij elkaar verstaan");
    }

    @Test
    void op_een_feestdag_werkt_niemand() {
        Deskundigenvraag kerst = new Deskundigenvraag(null, "turks", null, null, LocalDate.of(2026, 12, 25));
        Deskundige vrijdag = metWeek(
                deskundige("Vr", Map.of(), Set.of("turks"), Set.of()),
                Map.of(DayOfWeek.FRIDAY, new Werktijd(LocalTime.of(9, 0), LocalTime.of(13, 0))));
        assertThat(zoek(kerst, vrijdag).werktNiet()).isEqualTo(1);
    }

    private static Deskundigenvraag taal(String code) {
        return new Deskundigenvraag(code, null, null, null, null);
    }

    @Test
    void een_gemeenschap_heet_zoals_men_haar_noemt() {
        Deskundigenvraag vraag = new Deskundigenvraag(null, "somalisch", null, null, null);
        assertThat(zinnen(zoek(vraag, deskundige("S", Map.of(), Set.of("somalisch"), Set.of())), 0))
                .containsExactly("Kent de Somalische gemeenschap");
    }

    @Test
    void een_onbekende_taal_vindt_niemand() {
        Deskundigenvraag vraag = new Deskundigenvraag("qqq", null, null, null, null);
        assertThat(zoek(vraag, deskundige("Iemand", Map.of("ti", Taalniveau.C2), Set.of(), Set.of()))
                        .voorstellen())
                .isEmpty();
    }

    @Test
    void wie_vol_zit_of_met_verlof_is_wordt_geteld_en_niet_getoond() {
        Deskundige vol = deskundige("Vol", Map.of("ti", Taalniveau.C2), Set.of(), Set.of());
        Deskundige weg = weg(deskundige("Weg", Map.of("ti", Taalniveau.C2), Set.of(), Set.of()), "2026-12-07");
        Uitkomst uitkomst = new Rangschikking(VRAAG, ZONDAG).van(List.of(vol, weg), Map.of(vol.id(), 3));
        assertThat(uitkomst.voorstellen()).isEmpty();
        assertThat(uitkomst.vol()).isEqualTo(1);
        assertThat(uitkomst.metVerlofTot()).containsExactly(LocalDate.of(2026, 12, 7));
    }

    @Test
    void op_de_eerste_dag_terug_kan_het_weer() {
        Deskundige weg = weg(deskundige("Weg", Map.of(), Set.of("turks"), Set.of()), "2026-12-07");
        Deskundigenvraag vraag = new Deskundigenvraag(null, "turks", null, null, LocalDate.of(2026, 12, 7));
        assertThat(namen(zoek(vraag, weg))).containsExactly("Weg");
    }

    @Test
    void zonder_dag_staat_erbij_vanaf_wanneer_iemand_vrij_is() {
        Deskundigenvraag vraag = new Deskundigenvraag(null, "turks", null, null, null);
        Deskundige donderdag = metWeek(
                deskundige("Do", Map.of(), Set.of("turks"), Set.of()),
                Map.of(DayOfWeek.THURSDAY, new Werktijd(LocalTime.of(9, 0), LocalTime.of(13, 0))));
        assertThat(zoek(vraag, donderdag).voorstellen().getFirst().vrij()).isEqualTo("Vrij vanaf donderdag");
        Deskundigenvraag opDonderdag = new Deskundigenvraag(null, "turks", null, null, DONDERDAG);
        assertThat(zoek(opDonderdag, donderdag).voorstellen().getFirst().vrij())
                .isEqualTo("Vrij do 26 november, 9.00–13.00");
        Deskundigenvraag opVrijdag = new Deskundigenvraag(null, "turks", null, null, DONDERDAG.plusDays(1));
        assertThat(zoek(opVrijdag, donderdag).werktNiet()).isEqualTo(1);
    }

    /** A seeded walk through many questions and experts: the invariant, not an example. */
    @Test
    void wie_niet_beschikbaar_is_wordt_nooit_voorgesteld() {
        Random toeval = new Random(20261122);
        int voorgesteld = 0;
        for (int keer = 0; keer < 400; keer++) {
            List<Deskundige> groep = groep(toeval);
            Map<ProfessionalId, Integer> lopend =
                    groep.stream().collect(Collectors.toMap(Deskundige::id, een -> toeval.nextInt(4)));
            Deskundigenvraag vraag = vraag(toeval);
            Uitkomst uitkomst = new Rangschikking(vraag, ZONDAG).van(groep, lopend);
            for (Voorstel voorstel : uitkomst.voorstellen()) {
                Deskundige een = voorstel.deskundige();
                LocalDate dag = vraag.op() == null ? ZONDAG.toLocalDate() : vraag.op();
                assertThat(een.afwezigOp(dag)).isEmpty();
                assertThat(lopend.get(een.id())).isLessThan(een.maximaal());
                assertThat(vraag.op() == null || een.werkdagen().containsKey(dag.getDayOfWeek()))
                        .isTrue();
                assertThat(vraag.taal() == null
                                || !voorstel.redenen().getFirst().zin().startsWith("Vraag na"))
                        .isTrue();
                voorgesteld++;
            }
            assertThat(uitkomst.voorstellen().size() + uitkomst.nietGetoond()).isLessThanOrEqualTo(groep.size());
            List<Deskundige> omgekeerd = groep.reversed();
            assertThat(namen(new Rangschikking(vraag, ZONDAG).van(omgekeerd, lopend)))
                    .as("de volgorde hangt niet af van de volgorde in de opslag")
                    .isEqualTo(namen(uitkomst));
        }
        assertThat(voorgesteld).isGreaterThan(500);
    }

    private static List<Deskundige> groep(Random toeval) {
        List<Deskundige> groep = new ArrayList<>();
        List<String> talen = List.of("ti", "am", "ar", "apc", "nl");
        for (int i = 0; i < 12; i++) {
            Deskundige een = deskundige(
                    "Naam " + i,
                    Map.of(talen.get(toeval.nextInt(5)), Taalniveau.values()[toeval.nextInt(7)]),
                    Set.of(toeval.nextBoolean() ? "eritrees" : "syrisch"),
                    Set.of(toeval.nextBoolean() ? "partnergeweld" : "lvb"));
            Map<DayOfWeek, Werktijd> week = een.werkdagen().entrySet().stream()
                    .filter(dag -> toeval.nextBoolean())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            een = metWeek(een, week);
            groep.add(toeval.nextInt(3) == 0 ? weg(een, "2026-12-0" + (1 + toeval.nextInt(8))) : een);
        }
        return groep;
    }

    private static Deskundigenvraag vraag(Random toeval) {
        return new Deskundigenvraag(
                toeval.nextBoolean() ? "ti" : null,
                toeval.nextBoolean() ? "eritrees" : null,
                toeval.nextBoolean() ? "partnergeweld" : null,
                toeval.nextBoolean() ? Werkwijze.HUISBEZOEK : null,
                toeval.nextBoolean() ? ZONDAG.toLocalDate().plusDays(toeval.nextInt(25)) : null);
    }

    private static Uitkomst zoek(Deskundigenvraag vraag, Deskundige... deskundigen) {
        return new Rangschikking(vraag, ZONDAG).van(List.of(deskundigen), Map.of());
    }

    private static List<String> namen(Uitkomst uitkomst) {
        return uitkomst.voorstellen().stream()
                .map(voorstel -> voorstel.deskundige().naam())
                .toList();
    }

    private static List<String> zinnen(Uitkomst uitkomst, int plek) {
        return uitkomst.voorstellen().get(plek).redenen().stream()
                .map(Reden::zin)
                .toList();
    }

    static Deskundige deskundige(String naam, Map<String, Taalniveau> talen, Set<String> culturen, Set<String> themas) {
        Professional mens = new Professional(
                new ProfessionalId(UUID.nameUUIDFromBytes(naam.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                naam,
                "Deskundige",
                OrganisatieId.vanSlug("netwerk-cw"),
                "Netwerk CW",
                null,
                "",
                "",
                "",
                "",
                talen.entrySet().stream()
                        .collect(Collectors.toMap(taal -> Taal.van(taal.getKey()), Map.Entry::getValue)),
                LocalDate.of(2026, 11, 1));
        Werktijd dag = new Werktijd(LocalTime.of(9, 0), LocalTime.of(17, 0));
        return new Deskundige(
                mens,
                Achterban.NETWERK_CW,
                culturen,
                themas,
                Set.of(Werkwijze.HUISBEZOEK),
                List.of(),
                Map.of(DayOfWeek.MONDAY, dag, DayOfWeek.TUESDAY, dag, DayOfWeek.THURSDAY, dag),
                List.of(),
                3,
                "",
                null);
    }

    private static Deskundige weg(Deskundige een, String tot) {
        return kopie(
                een,
                een.werkdagen(),
                List.of(new Afwezigheid(LocalDate.of(2026, 11, 16), LocalDate.parse(tot), "verlof")));
    }

    private static Deskundige metWeek(Deskundige een, Map<DayOfWeek, Werktijd> week) {
        return kopie(een, week, een.afwezig());
    }

    private static Deskundige kopie(Deskundige een, Map<DayOfWeek, Werktijd> week, List<Afwezigheid> afwezig) {
        return new Deskundige(
                een.professional(),
                een.achterban(),
                een.culturen(),
                een.themas(),
                een.werkwijzen(),
                een.werkgebied(),
                week,
                afwezig,
                een.maximaal(),
                een.over(),
                een.nakijkenOp());
    }
}
