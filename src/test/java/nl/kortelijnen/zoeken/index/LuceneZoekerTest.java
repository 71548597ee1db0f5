package nl.kortelijnen.zoeken.index;

import static nl.kortelijnen.zoeken.index.Proefindex.document;
import static nl.kortelijnen.zoeken.index.Proefindex.handreiking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.portaal.aanbod.Suggestie;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.Facetwaarde;
import nl.kortelijnen.zoeken.Treffer;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.Zoekresultaat;
import nl.kortelijnen.zoeken.Zoekvraag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found, by whom, and how it is counted (G01, G03, G05, G08). */
class LuceneZoekerTest {

    private static final Zichtbaarheid INGELOGDEN = new Zichtbaarheid.Ingelogden();

    private Proefindex index;

    @BeforeEach
    void bouw(@TempDir Path map) throws IOException {
        index = new Proefindex(
                map,
                handreiking("geweld", "Huiselijk geweld bespreken", "Praat eerst met de ouders van de kinderen."),
                handreiking("huisbezoek", "Samen op huisbezoek", "Ga met zijn tweeën naar het gezin."),
                handreiking("thuis", "Bezoek aan huis", "Bel Veilig Thuis als je twijfelt over de cliënt."),
                document("dood", "uitspraak", "“Ik maak je dood”", "Vaak boosheid.", INGELOGDEN, fase("onderzoek")),
                document("af", "uitspraak", "“Ik maak je af”", "Dood en verderf.", INGELOGDEN, fase("onderzoek")),
                document(
                        "geheim",
                        "casus",
                        "Zwijgplicht rond Klapwijk",
                        "Over geweld in een familie, zwaluwstaart.",
                        new Zichtbaarheid.AlleenRollen(Set.of(Rol.BEHEERDER)),
                        fase("overdracht")));
    }

    @AfterEach
    void sluit() throws IOException {
        index.close();
    }

    private static Map<String, Set<String>> fase(String fase) {
        return Map.of("fase", Set.of(fase));
    }

    @Test
    void tikfouten_vinden_toch_en_zeggen_wat_er_bedoeld_was() throws IOException {
        Zoekresultaat resultaat = index.zoek("huiselyk gewelt");

        assertThat(resultaat.treffers().getFirst().id()).isEqualTo("geweld");
        assertThat(resultaat.bedoelde()).isEqualTo("huiselijk geweld");
    }

    @Test
    void een_samenstelling_en_haar_losse_woorden_vinden_elkaar() throws IOException {
        assertThat(index.ids("huisbezoek")).startsWith("huisbezoek").contains("thuis");
        assertThat(index.ids("huis bezoek")).contains("huisbezoek", "thuis");
        assertThat(index.ids("huisbezoeken")).startsWith("huisbezoek");
    }

    @Test
    void een_afkorting_en_wat_zij_betekent_vinden_elkaar() throws IOException {
        assertThat(index.ids("VT")).containsExactly("thuis");
        assertThat(index.ids("vt bellen")).startsWith("thuis");
    }

    @Test
    void accenten_en_hoofdletters_maken_niet_uit() throws IOException {
        assertThat(index.ids("CLIENT")).containsExactly("thuis");
        assertThat(index.ids("cliënten")).containsExactly("thuis");
    }

    @Test
    void een_titel_van_kleine_woorden_staat_bovenaan() throws IOException {
        assertThat(index.ids("ik maak je dood")).startsWith("dood");
        assertThat(index.ids("ik maak je af")).startsWith("af");
    }

    @Test
    void wat_gevraagd_is_staat_gemarkeerd_in_titel_en_fragment() throws IOException {
        Treffer treffer = index.zoek("ouders huiselijk").treffers().getFirst();

        assertThat(treffer.titel().html()).isEqualTo("<mark>Huiselijk</mark> geweld bespreken");
        assertThat(treffer.fragment().html()).isEqualTo("Praat eerst met de <mark>ouders</mark> van de kinderen.");
    }

    @Test
    void wie_iets_niet_mag_weten_krijgt_geen_treffer_geen_telling_en_geen_suggestie() throws IOException {
        assertThat(index.zoek("zwaluwstaart").totaal()).isZero();
        assertThat(index.zoek("zwaluwstart").bedoelde()).isNull();
        assertThat(index.zoek("klapw").totaal()).isZero();
        Zoekresultaat alles = index.zoek("");
        assertThat(alles.totaal()).isEqualTo(5);
        assertThat(alles.facetten().get("soort"))
                .extracting(Facetwaarde::waarde)
                .doesNotContain("casus");
        assertThat(alles.facetten().get("fase")).extracting(Facetwaarde::waarde).containsExactly("onderzoek");
    }

    @Test
    void wie_het_wel_mag_weten_vindt_het() throws IOException {
        var beheerder = new Gebruiker(UUID.randomUUID(), "beheerder", "Bo", Set.of(Rol.BEHEERDER), null);
        Zoekvraag vraag = new Zoekvraag("zwaluwstart", Map.of(), 0, 20);

        Zoekresultaat resultaat = index.zoek(vraag, Optional.of(beheerder));

        assertThat(resultaat.treffers()).extracting(Treffer::id).containsExactly("geheim");
        assertThat(resultaat.bedoelde()).isEqualTo("zwaluwstaart");
    }

    @Test
    void zonder_account_is_alleen_het_openbare_er() throws IOException {
        Zoekresultaat resultaat = index.zoek(new Zoekvraag("", Map.of(), 0, 20), Optional.empty());

        assertThat(resultaat.treffers())
                .extracting(Treffer::id)
                .containsExactlyInAnyOrder("geweld", "huisbezoek", "thuis");
        assertThat(resultaat.facetten().get("soort"))
                .extracting(Facetwaarde::waarde)
                .containsExactly("handreiking");
    }

    @Test
    void facetten_verfijnen_samen_en_tellen_binnen_het_eigen_facet_door() throws IOException {
        Map<String, Set<String>> filters = Map.of("soort", Set.of("uitspraak"), "fase", Set.of("onderzoek"));
        Zoekresultaat resultaat = index.zoek(new Zoekvraag("", filters, 0, 20), Optional.of(Proefindex.PROFESSIONAL));

        assertThat(resultaat.totaal()).isEqualTo(2);
        assertThat(resultaat.facetten().get("soort")).containsExactly(new Facetwaarde("uitspraak", "Uitspraak", 2));
        Zoekresultaat een = index.zoek(
                new Zoekvraag("", Map.of("soort", Set.of("uitspraak")), 0, 20), Optional.of(Proefindex.PROFESSIONAL));
        assertThat(een.facetten().get("soort"))
                .containsExactly(
                        new Facetwaarde("handreiking", "Handreiking", 3), new Facetwaarde("uitspraak", "Uitspraak", 2));
        assertThat(een.facetten().get("fase")).containsExactly(new Facetwaarde("onderzoek", "Onderzoek", 2));
    }

    @Test
    void bladeren_geeft_alles_precies_een_keer() throws IOException {
        List<String> eerste =
                index.zoek(new Zoekvraag("", Map.of(), 0, 3), Optional.of(Proefindex.PROFESSIONAL)).treffers().stream()
                        .map(Treffer::id)
                        .toList();
        List<String> tweede =
                index.zoek(new Zoekvraag("", Map.of(), 1, 3), Optional.of(Proefindex.PROFESSIONAL)).treffers().stream()
                        .map(Treffer::id)
                        .toList();

        assertThat(eerste).hasSize(3).doesNotContainAnyElementsOf(tweede);
        assertThat(tweede).hasSize(2);
    }

    @Test
    void wat_men_ook_typt_er_komt_een_antwoord() throws IOException {
        String tekens = "abcdeij \t\n\"'*?~^:()[]{}\\/+-&|!<>=@#$%;,.0123456789éüßİ\u0000\u200b\ud83d\ude00\uffff٠ሀ中";
        Random toeval = new Random(20261122);
        for (int keer = 0; keer < 2000; keer++) {
            StringBuilder tekst = new StringBuilder();
            for (int teken = toeval.nextInt(60); teken > 0; teken--) {
                tekst.append(
                        toeval.nextInt(8) == 0
                                ? (char) toeval.nextInt(0x10000)
                                : tekens.charAt(toeval.nextInt(tekens.length())));
            }
            assertThat(index.zoek(tekst.toString()).totaal()).as("%s", tekst).isBetween(0L, 5L);
        }
        assertThat(index.zoek("a".repeat(5000)).totaal()).isZero();
        assertThat(index.zoek("woord ".repeat(500)).totaal()).isZero();
        assertThat(index.ids("AND OR NOT geweld")).contains("geweld");
        assertThat(index.ids("titel:geweld* \"(")).startsWith("geweld");
    }

    @Test
    void wie_op_een_doelgroep_verfijnt_ziet_ook_wat_voor_iedereen_is(@TempDir Path map) throws IOException {
        try (Proefindex voorWie = new Proefindex(
                map,
                voor("een", "school"),
                voor("twee", "huisarts"),
                voor("drie", "iedereen"),
                voor("vier", "iedereen", "school"))) {
            Zoekresultaat school = voorWie.zoek(new Zoekvraag("praten", doelgroep("school"), 0, 20), Optional.empty());
            Zoekresultaat gemeente =
                    voorWie.zoek(new Zoekvraag("praten", doelgroep("gemeente"), 0, 20), Optional.empty());

            assertThat(school.treffers()).extracting(Treffer::id).containsExactlyInAnyOrder("een", "drie", "vier");
            assertThat(aantallen(school)).containsEntry("school", 3L).containsEntry("huisarts", 3L);
            assertThat(aantallen(school)).containsEntry("iedereen", 2L);
            assertThat(gemeente.totaal()).isEqualTo(2);
            assertThat(aantallen(gemeente)).containsEntry("gemeente", 2L);
        }
    }

    private static Zoekdocument voor(String id, String... doelgroepen) {
        return document(id, "begrip", "Praten", "Praten.", new Zichtbaarheid.Iedereen(), doelgroep(doelgroepen));
    }

    private static Map<String, Set<String>> doelgroep(String... doelgroepen) {
        return Map.of("doelgroep", Set.of(doelgroepen));
    }

    private static Map<String, Long> aantallen(Zoekresultaat resultaat) {
        return resultaat.facetten().get("doelgroep").stream()
                .collect(Collectors.toMap(Facetwaarde::waarde, Facetwaarde::aantal));
    }

    @Test
    void kleine_woorden_worden_niet_aan_elkaar_geschreven(@TempDir Path map) throws IOException {
        try (Proefindex klein = new Proefindex(
                map,
                handreiking("zijnde", "Zijnde en dergelijke", "Zijnde."),
                handreiking("buren", "Over buren", "De buren."))) {
            assertThat(klein.ids("zijn de buren")).containsExactly("buren");
        }
    }

    @Test
    void een_werkwoord_en_zijn_zelfstandig_naamwoord_vinden_elkaar(@TempDir Path map) throws IOException {
        try (Proefindex woorden = new Proefindex(
                map,
                handreiking("registratie", "De registratie", "Zo gaat de registratie."),
                handreiking("wisseling", "Een wisseling", "Na een wisseling."),
                handreiking("melden", "Zelf melden", "Hoe je moet melden."))) {
            assertThat(woorden.ids("hoe registreren wij")).containsExactly("registratie");
            assertThat(woorden.ids("als hulpverleners wisselen")).containsExactly("wisseling");
            assertThat(woorden.ids("een melding")).containsExactly("melden");
        }
    }

    @Test
    void van_een_ander_woord_dat_uit_meer_woorden_bestaat_zijn_de_kleine_niet_gemarkeerd(@TempDir Path map)
            throws IOException {
        try (Proefindex klein = new Proefindex(
                map,
                handreiking(
                        "csg",
                        "Hulp na geweld",
                        "Het kan zo zijn dat het Centrum Seksueel Geweld belt. Een centrum is een plek."))) {
            assertThat(klein.zoek("csg").treffers().getFirst().fragment().html())
                    .contains("<mark>Centrum</mark> <mark>Seksueel</mark> <mark>Geweld</mark>")
                    .contains("Een centrum is");
        }
    }

    @Test
    void een_fragment_zegt_uit_welk_deel_het_komt_en_een_uitzondering_staat_nooit_los(@TempDir Path map)
            throws IOException {
        Zoekdocument stuk = new Zoekdocument(
                "proef",
                "stuk",
                "handreiking",
                "Begin bij de ouders",
                "Praat eerst met de ouders.",
                List.of("Ga naast de ouders zitten."),
                List.of(
                        new Zoekdocument.Deel(Zoekdocument.TENZIJKOP, "Een jongere zegt thuis geslagen te worden."),
                        new Zoekdocument.Deel("Vraag om te stellen", "Wie helpt u als het spannend wordt?")),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                new Zichtbaarheid.Iedereen(),
                "stuk",
                Map.of(Zoekdocument.TENZIJ, "Een jongere zegt thuis geslagen te worden."));
        try (Proefindex delen = new Proefindex(map, stuk)) {
            Treffer uitzondering = delen.zoek("geslagen jongere").treffers().getFirst();
            Treffer vraag = delen.zoek("spannend").treffers().getFirst();
            Treffer tekst = delen.zoek("zitten").treffers().getFirst();

            assertThat(uitzondering.fragment().kaal()).isEqualTo("Praat eerst met de ouders.");
            assertThat(uitzondering.extra(Zoekdocument.DEEL)).isNull();
            assertThat(uitzondering.extra(Zoekdocument.TENZIJ)).contains("geslagen");
            assertThat(vraag.extra(Zoekdocument.DEEL)).isEqualTo("Vraag om te stellen");
            assertThat(vraag.fragment().html()).contains("<mark>spannend</mark>");
            assertThat(tekst.extra(Zoekdocument.DEEL)).isNull();
        }
    }

    @Test
    void wat_veel_minder_past_dan_het_beste_is_zijdelings(@TempDir Path map) throws IOException {
        try (Proefindex lijn = new Proefindex(
                map,
                handreiking("beide", "Zwemles en kostschool", "Over zwemles en kostschool."),
                handreiking("een", "Iets heel anders", "Waarin ergens ook een keer het woord zwemles voorkomt."),
                handreiking("ander", "Zwemmen", "Over water."))) {
            assertThat(lijn.zoek("zwemles kostschool").treffers())
                    .extracting(Treffer::id, Treffer::zijdelings)
                    .startsWith(tuple("beide", false), tuple("een", true));
            assertThat(lijn.zoek("").treffers()).noneMatch(Treffer::zijdelings);
        }
    }

    @Test
    void een_ontkenning_doet_ertoe(@TempDir Path map) throws IOException {
        try (Proefindex melden = new Proefindex(
                map,
                handreiking("wel", "Melden of wachten", "Zo ga je melden. Melden kan altijd. Wie wil melden belt."),
                handreiking("niet", "Een besluit", "Soms besluit je niet te melden. Schrijf dan op waarom."))) {
            assertThat(melden.ids("niet melden")).startsWith("niet");
            assertThat(melden.ids("melden")).startsWith("wel");
        }
    }

    @Test
    void een_woord_dat_goed_gespeld_is_wordt_niet_verbeterd(@TempDir Path map) throws IOException {
        try (Proefindex voogden = new Proefindex(
                map,
                handreiking("voogdij", "Voogdij", "Over voogdij en gezag."),
                handreiking("volgt", "Wat volgt", "Wat volgt er daarna."))) {
            Zoekresultaat resultaat = voogden.zoek("voogd");
            assertThat(resultaat.bedoelde()).isNull();
            assertThat(resultaat.treffers()).extracting(Treffer::id).containsExactly("voogdij");
        }
    }

    @Test
    void op_datum_staat_het_nieuwste_eerst(@TempDir Path map) throws IOException {
        try (Proefindex dagen = new Proefindex(
                map, op("oud", "2025-01-01", "Praten, praten en praten."), op("nieuw", "2026-01-01", "Over praten."))) {
            assertThat(dagen.ids("praten")).containsExactly("oud", "nieuw");
            Zoekvraag opDatum = new Zoekvraag("praten", Map.of(), 0, 20, Zoekvraag.Volgorde.NIEUWSTE, Set.of());
            assertThat(dagen.zoek(opDatum, Optional.empty()).treffers())
                    .extracting(Treffer::id)
                    .containsExactly("nieuw", "oud");
        }
    }

    private static Zoekdocument op(String id, String dag, String tekst) {
        return new Zoekdocument(
                "proef",
                id,
                "begrip",
                "Een stuk",
                "",
                List.of(tekst),
                Map.of(),
                new Zichtbaarheid.Iedereen(),
                id,
                Map.of(Zoekdocument.NAGEKEKEN, dag));
    }

    @Test
    void andere_woorden_zijn_te_zien_en_uit_te_zetten(@TempDir Path map) throws IOException {
        try (Proefindex woorden = new Proefindex(
                map,
                handreiking("zwijgplicht", "Zwijgplicht", "Over zwijgplicht."),
                handreiking("los", "Los", "Los."))) {
            Zoekresultaat met = woorden.zoek("beroepsgeheim");
            Zoekresultaat zonder = woorden.zoek(
                    new Zoekvraag("beroepsgeheim", Map.of(), 0, 20, Zoekvraag.Volgorde.PASSEND, Set.of("zwijgplicht")),
                    Optional.empty());

            assertThat(met.ookGezocht()).contains("zwijgplicht");
            assertThat(met.treffers()).extracting(Treffer::id).containsExactly("zwijgplicht");
            assertThat(zonder.totaal()).isZero();
            assertThat(zonder.ookGezocht()).doesNotContain("zwijgplicht");
        }
    }

    @Test
    void een_ander_woord_dat_alleen_in_iets_geheims_staat_wordt_niet_genoemd(@TempDir Path map) throws IOException {
        try (Proefindex geheim = new Proefindex(
                map,
                document(
                        "geheim",
                        "casus",
                        "Zwijgplicht",
                        "Over zwijgplicht.",
                        new Zichtbaarheid.AlleenRollen(Set.of(Rol.BEHEERDER)),
                        Map.of()))) {
            assertThat(geheim.zoek("beroepsgeheim").ookGezocht()).isEmpty();
        }
    }

    @Test
    void een_telefoonnummer_wordt_gevonden_hoe_het_ook_geschreven_is(@TempDir Path map) throws IOException {
        Zoekdocument mens = new Zoekdocument(
                "proef",
                "mens",
                "professional",
                "Marloes Peters",
                "",
                List.of(),
                List.of("0241234567"),
                Map.of(),
                new Zichtbaarheid.Iedereen(),
                "mens",
                Map.of());
        try (Proefindex nummers = new Proefindex(map, mens)) {
            for (String nummer : List.of("0241234567", "024-123 45 67", "+31 24 1234567", "(024) 123.45.67")) {
                assertThat(nummers.ids(nummer)).as(nummer).containsExactly("mens");
            }
        }
    }

    @Test
    void een_voorstel_kent_ook_de_woorden_waarover_iets_gaat(@TempDir Path map) throws IOException {
        Zoekdocument stuk = new Zoekdocument(
                "proef",
                "stuk",
                "begrip",
                "Niet meer willen leven",
                "",
                List.of("Blijf erbij."),
                List.of("gedachten aan zelfmoord"),
                Map.of(),
                new Zichtbaarheid.Iedereen(),
                "stuk",
                Map.of());
        try (Proefindex voorstellen = new Proefindex(map, stuk)) {
            List<Suggestie> bij =
                    voorstellen.index.zoek(zoeker -> new LuceneSuggesties(zoeker, Optional.empty()).bij("zelfmoord"));
            assertThat(bij).extracting(Suggestie::titel).containsExactly("Niet meer willen leven");
        }
    }

    @Test
    void een_heel_woord_in_een_bijlage_gaat_voor_een_deel_ervan_in_een_tekst(@TempDir Path map) throws IOException {
        Zoekdocument metBijlage = handreiking("bijlage", "Een formulier", "Een formulier om in te vullen.")
                .met(List.of(new Zoekdocument.Bijlage(
                        "vragen.pdf", "Eerst iets anders.\nDe omgangsregeling staat op blad twee.")));
        try (Proefindex bijlagen =
                new Proefindex(map, handreiking("deel", "Over een regeling", "Een regeling met geld."), metBijlage)) {
            Treffer eerste = bijlagen.zoek("omgangsregeling").treffers().getFirst();
            assertThat(eerste.id()).isEqualTo("bijlage");
            assertThat(eerste.fragment().html()).contains("<mark>omgangsregeling</mark>");
            assertThat(eerste.extra(Zoekdocument.BIJLAGE)).isEqualTo("vragen.pdf");
        }
    }
}
