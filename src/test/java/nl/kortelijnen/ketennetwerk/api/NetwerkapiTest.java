package nl.kortelijnen.ketennetwerk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.gedeeld.Webproef;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.invoer.Netwerkinvoer;
import nl.kortelijnen.ketennetwerk.plek.Locatie;
import nl.kortelijnen.ketennetwerk.plek.Plekken;
import nl.kortelijnen.ketennetwerk.plek.Spreekuur;
import nl.kortelijnen.ketennetwerk.plek.Terugkeer;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.tukaani.xz.XZInputStream;

/** The network for programs, on a portal without invented data: N01, N02, N15, X14. */
@SpringBootTest
class NetwerkapiTest {

    private static final String SCHOOL = """
            {"naam": "De Regenboog", "soort": "school", "telefoon": "0240001234", "werkgebied": ["Hatert"],
             "talen": ["nl", "ti"], "doetWel": ["Les geven"]}""";

    private final MockMvc web;

    @Autowired
    Accounts accounts;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    Plekken plekken;

    @Autowired
    Netwerkinvoer invoer;

    private String beheerder;
    private String professional;

    NetwerkapiTest(@Autowired WebApplicationContext context) {
        web = Webproef.op(context);
    }

    @BeforeEach
    void sleutels() {
        TestOpslag.wisGraaf();
        beheerder = sleutel(Rol.NETWERKBEHEERDER);
        professional = sleutel(Rol.PROFESSIONAL);
    }

    @AfterEach
    void ruimOp() {
        TestInlog.afmelden();
        TestOpslag.wisGraaf();
    }

    @Test
    void een_organisatie_komt_erbij_wordt_gevonden_gewijzigd_en_gaat_weer_weg() throws Exception {
        MvcResult nieuw = web.perform(met(beheerder, post("/api/v1/organisaties"), SCHOOL))
                .andExpect(status().isCreated())
                .andExpect(header().exists("ETag"))
                .andExpect(jsonPath("$.telefoon").value("024 000 12 34"))
                .andReturn();
        String plek = Objects.requireNonNull(nieuw.getResponse().getHeader("Location"));
        String uitgave = Objects.requireNonNull(nieuw.getResponse().getHeader("ETag"));

        web.perform(met(professional, get("/api/v1/organisaties?q=regenboog")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.totaal").value(1))
                .andExpect(jsonPath("$.items[0].naam").value("De Regenboog"))
                .andExpect(jsonPath("$.items[0].talen", hasItems("nl", "ti")));

        web.perform(met(beheerder, put(plek), SCHOOL.replace("De Regenboog", "De Zon"))
                        .header("If-Match", uitgave))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.naam").value("De Zon"));
        web.perform(met(beheerder, put(plek), SCHOOL).header("If-Match", uitgave))
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("intussen-gewijzigd"));
        web.perform(met(professional, get(plek))).andExpect(jsonPath("$.naam").value("De Zon"));

        web.perform(met(beheerder, delete(plek))).andExpect(status().isNoContent());
        web.perform(met(beheerder, get(plek))).andExpect(status().isNotFound());
    }

    @Test
    void een_collega_heeft_aanstellingen_met_datums() throws Exception {
        String school = id(met(beheerder, post("/api/v1/organisaties"), SCHOOL));
        String wie = id(met(beheerder, post("/api/v1/professionals"), """
                {"naam": "Zoë Aalders", "functie": "intern begeleider", "telefoon": "+31612345678",
                 "talen": {"nl": "moedertaal"}, "aanstellingen": [{"id": "%s", "van": "2026-01-01"}]}""".formatted(school)));
        web.perform(met(professional, get("/api/v1/professionals/" + wie)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.aanstellingen[0].naam").value("De Regenboog"))
                .andExpect(jsonPath("$.aanstellingen[0].van").value("2026-01-01"))
                .andExpect(jsonPath("$.telefoon").value("06 12 34 56 78"));
        web.perform(met(professional, get("/api/v1/professionals?q=aalders&pagina=0&grootte=1")))
                .andExpect(jsonPath("$.totaal").value(1))
                .andExpect(jsonPath("$.items[0].organisatie.naam").value("De Regenboog"));
        web.perform(met(beheerder, put("/api/v1/professionals/" + wie), """
                        {"naam": "Zoë Aalders", "functie": "directeur", "organisatie": "%s"}""".formatted(school)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.functie").value("directeur"));
        web.perform(met(beheerder, delete("/api/v1/professionals/" + wie))).andExpect(status().isNoContent());
    }

    @Test
    void wat_niet_klopt_zegt_welk_veld_het_is_en_verandert_niets() throws Exception {
        fout(422, "naam", met(beheerder, post("/api/v1/organisaties"), "{\"soort\": \"school\"}"));
        fout(422, "soort", met(beheerder, post("/api/v1/organisaties"), "{\"naam\": \"A\", \"soort\": \"kasteel\"}"));
        fout(422, "telefoon", met(beheerder, post("/api/v1/organisaties"), SCHOOL.replace("0240001234", "024 000 99")));
        fout(422, "talen", met(beheerder, post("/api/v1/organisaties"), SCHOOL.replace("\"ti\"", "\"klingon\"")));
        fout(400, "werkgebied", met(beheerder, post("/api/v1/organisaties"), SCHOOL.replace("[\"Hatert\"]", "{}")));
        fout(
                422,
                "aanstellingen",
                met(beheerder, post("/api/v1/professionals"), "{\"naam\": \"A\", \"functie\": \"b\"}"));
        fout(400, "aanstellingen[0].van", met(beheerder, post("/api/v1/professionals"), """
                        {"naam": "A", "functie": "b", "aanstellingen": [{"id": "%s", "van": "gisteren"}]}""".formatted(
                        UUID.randomUUID())));
        fout(400, "pagina", met(professional, get("/api/v1/organisaties?pagina=-1")));
        fout(400, "grootte", met(professional, get("/api/v1/professionals?grootte=0")));
        fout(400, "grootte", met(professional, get("/api/v1/professionals?grootte=veel")));
        web.perform(met(professional, get("/api/v1/organisaties")))
                .andExpect(jsonPath("$.totaal").value(0));
    }

    @Test
    void wie_het_netwerk_niet_beheert_leest_alleen_en_wie_geen_sleutel_heeft_krijgt_niets() throws Exception {
        String school = id(met(beheerder, post("/api/v1/organisaties"), SCHOOL));
        web.perform(met(professional, post("/api/v1/organisaties"), SCHOOL)).andExpect(status().isForbidden());
        web.perform(met(professional, put("/api/v1/organisaties/" + school), SCHOOL))
                .andExpect(status().isForbidden());
        web.perform(met(professional, delete("/api/v1/organisaties/" + school))).andExpect(status().isForbidden());
        for (String adres : new String[] {
            "/api/v1/organisaties",
            "/api/v1/professionals",
            "/api/v1/professionals/" + UUID.randomUUID() + "/vcard",
            "/api/v1/professionals/" + UUID.randomUUID() + "/jcard",
            "/api/v1/organisaties/tabel",
            "/api/v1/professionals/tabel",
            "/api/v1/organisaties/" + school + "/spreekuren.ics",
            "/api/hsds/organizations",
            "/api/hsds/organizations/" + school,
            "/api/hsds/services"
        }) {
            web.perform(get(adres)).andExpect(status().isUnauthorized());
        }
    }

    @Test
    void wat_naar_buiten_gaat_voldoet_aan_hsds_3() throws Exception {
        String school = id(met(beheerder, post("/api/v1/organisaties"), SCHOOL));
        OrganisatieId id = new OrganisatieId(UUID.fromString(school));
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim", Set.of(Rol.NETWERKBEHEERDER), null));
        plekken.bewaar(
                id,
                new Spreekuur(
                        UUID.randomUUID(),
                        "Inloop",
                        "aula",
                        Terugkeer.van(Terugkeer.Ritme.EERSTE_VAN_DE_MAAND, Set.of(DayOfWeek.TUESDAY)),
                        Testklok.vandaag(),
                        LocalTime.of(9, 0),
                        LocalTime.of(11, 0)));
        plekken.bewaar(id, new Locatie(UUID.randomUUID(), "School", "Weg 1", "6537 AB", "Nijmegen", "elke dag", ""));
        TestInlog.afmelden();
        String organisatie = web.perform(met(professional, get("/api/hsds/organizations/" + school)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(organisatie).contains("\"byday\":\"1TU\"", "\"freq\":\"MONTHLY\"", "\"postal_code\":\"6537 AB\"");
        assertThat(schema("organization").validate(organisatie, InputFormat.JSON))
                .isEmpty();

        String aanbod = web.perform(met(professional, get("/api/hsds/services")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total_items").value(1))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String eerste = aanbod.substring(
                aanbod.indexOf("\"contents\":[") + "\"contents\":[".length(), aanbod.lastIndexOf("]}"));
        assertThat(schema("service").validate(eerste, InputFormat.JSON)).isEmpty();
        assertThat(schema("service").validate("{\"id\": \"x\"}", InputFormat.JSON))
                .as("the schema can refuse")
                .isNotEmpty();
    }

    @Test
    void als_tabel_komt_eruit_wat_er_weer_in_kan_zonder_iets_te_veranderen() throws Exception {
        String school = id(met(
                beheerder,
                post("/api/v1/organisaties"),
                SCHOOL.replace(
                        "\"Les geven\"]", "\"=1+1 kinderen\", \"Zorg; en meer\"], \"doetNiet\": [\"Rijles; nooit\"]")));
        id(met(beheerder, post("/api/v1/professionals"), """
                {"naam": "Zoë ’t Hof", "functie": "-intern begeleider", "telefoon": "+32 2 123 45 67",
                 "talen": {"nl": "moedertaal", "ti": "B1"}, "aanstellingen": [{"id": "%s"}]}""".formatted(school)));
        String organisaties = tekst("/api/v1/organisaties/tabel");
        assertThat(organisaties)
                .startsWith("\uFEFFid;naam;")
                .contains("De Regenboog")
                .contains("'=1+1 kinderen | Zorg; en meer");
        String mensen = tekst("/api/v1/professionals/tabel");
        assertThat(mensen).contains("'+32").contains("'-intern begeleider").contains("nl: moedertaal | ti: B1");
        assertThat(tekst("/api/v1/organisaties/tabel?q=bestaatniet").lines()).hasSize(1);

        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim", Set.of(Rol.NETWERKBEHEERDER), null));
        for (String tabel : new String[] {mensen, organisaties}) {
            var plan = invoer.lees("terug.csv", tabel.getBytes(StandardCharsets.UTF_8));
            assertThat(plan.regels())
                    .extracting(regel -> regel.soort() + regel.zin())
                    .containsExactly("GELIJK");
        }
    }

    private String tekst(String adres) throws Exception {
        return web.perform(met(professional, get(adres)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void spreekuren_komen_in_een_agenda_op_dezelfde_dagen_als_op_de_kaart() throws Exception {
        String school = id(met(beheerder, post("/api/v1/organisaties"), SCHOOL));
        OrganisatieId id = new OrganisatieId(UUID.fromString(school));
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim", Set.of(Rol.NETWERKBEHEERDER), null));
        Spreekuur uur = new Spreekuur(
                UUID.randomUUID(),
                "Inloop; voor ouders",
                "aula, kamer 3",
                Terugkeer.van(Terugkeer.Ritme.OM_DE_WEEK, Set.of(DayOfWeek.MONDAY)),
                Testklok.vandaag().minusDays(40),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0));
        plekken.bewaar(id, uur);
        TestInlog.afmelden();
        String ics = tekst("/api/v1/organisaties/" + school + "/spreekuren.ics");
        assertThat(ics).contains("TZID:Europe/Amsterdam").contains("DTSTART;TZID=Europe/Amsterdam:");
        Calendar agenda = new CalendarBuilder().build(new StringReader(ics));
        VEvent gebeurtenis = (VEvent) agenda.getComponents("VEVENT").getFirst();
        assertThat(gebeurtenis.getSummary().getValue()).isEqualTo("Inloop; voor ouders · De Regenboog");
        var begin = Testklok.vandaag().atStartOfDay(Nederlands.TIJDZONE);
        List<LocalDate> dagen = gebeurtenis
                .<ZonedDateTime>calculateRecurrenceSet(
                        new net.fortuna.ical4j.model.Period<>(begin, begin.plusDays(300)))
                .stream()
                .map(keer -> keer.getStart().toLocalDate())
                .sorted()
                .toList();
        assertThat(dagen).hasSizeGreaterThan(15);
        assertThat(dagen).containsExactlyElementsOf(uur.volgende(Testklok.vandaag(), dagen.size()));
    }

    @Test
    void alles_staat_in_de_beschrijving_van_de_api() throws Exception {
        web.perform(get("/api/v1/openapi.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths['/api/v1/organisaties'].get").exists())
                .andExpect(jsonPath("$.paths['/api/v1/organisaties'].post").exists())
                .andExpect(jsonPath("$.paths['/api/v1/organisaties/{id}'].put").exists())
                .andExpect(
                        jsonPath("$.paths['/api/v1/professionals/{id}'].delete").exists())
                .andExpect(jsonPath("$.paths['/api/v1/organisaties/tabel'].get").exists())
                .andExpect(jsonPath("$.paths['/api/v1/organisaties/{id}/spreekuren.ics'].get")
                        .exists())
                .andExpect(jsonPath("$.paths['/api/hsds/organizations'].get").exists());
    }

    private static Schema schema(String naam) throws Exception {
        try (InputStream bron = new XZInputStream(
                Objects.requireNonNull(NetwerkapiTest.class.getResourceAsStream("/hsds/" + naam + ".json.xz")))) {
            return SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                    .getSchema(new String(bron.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private void fout(int status, String veld, MockHttpServletRequestBuilder vraag) throws Exception {
        web.perform(vraag)
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.veld").value(veld))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    private String id(MockHttpServletRequestBuilder vraag) throws Exception {
        return JsonPath.read(
                web.perform(vraag)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.id");
    }

    private static MockHttpServletRequestBuilder met(String sleutel, MockHttpServletRequestBuilder vraag) {
        return vraag.header("Authorization", "Bearer " + sleutel);
    }

    private static MockHttpServletRequestBuilder met(
            String sleutel, MockHttpServletRequestBuilder vraag, String bericht) {
        return met(sleutel, vraag).contentType(MediaType.APPLICATION_JSON).content(bericht);
    }

    private String sleutel(Rol rol) {
        Gebruiker wie =
                TestInlog.maak(accounts, "api" + UUID.randomUUID().toString().substring(0, 8), null, rol);
        TestInlog.alsMetTweedeFactor(wie);
        String sleutel = TestInlog.sleutel(sleutels, wie, "proef");
        TestInlog.afmelden();
        return sleutel;
    }
}
