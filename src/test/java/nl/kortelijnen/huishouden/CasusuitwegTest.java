package nl.kortelijnen.huishouden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusbeoordeling;
import nl.kortelijnen.casuistiek.Casusgesprek;
import nl.kortelijnen.casuistiek.Casussen;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.casuistiek.Casustekst;
import nl.kortelijnen.casuistiek.Casusuitwegen;
import nl.kortelijnen.casuistiek.Casusveld;
import nl.kortelijnen.casuistiek.Vondst;
import nl.kortelijnen.casuistiek.intervisie.Intervisierol;
import nl.kortelijnen.casuistiek.intervisie.Intervisies;
import nl.kortelijnen.casuistiek.intervisie.Intervisieverslag;
import nl.kortelijnen.casuistiek.overleg.Casusherinneringen;
import nl.kortelijnen.casuistiek.overleg.Casusoverleggen;
import nl.kortelijnen.casuistiek.overleg.Overlegrol;
import nl.kortelijnen.casuistiek.overleg.Overlegverslag;
import nl.kortelijnen.casuistiek.verwant.Casusverwanten;
import nl.kortelijnen.casuistiek.weging.Weegvraag;
import nl.kortelijnen.casuistiek.weging.Wegingen;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Schermtekst;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.gedeeld.Webproef;
import nl.kortelijnen.herkenning.Herkenner;
import nl.kortelijnen.kennis.Redactieproef;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.zoeken.Zoekbron;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.machine.Zoekmachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * C02, C09: whatever a household holds and however somebody writes it, no way out of a case holds it: page, list, search
 * hit, fragment, suggestion, similar case, intervisie, conference, weighing, report, reminder, index entry, row or message;
 * nor any page on the list of {@link Casusuitwegen}, the start page, or anything the whole API gives with a colleague's key.
 */
@SpringBootTest
@ViewPackages(packages = {"nl.kortelijnen.casuistiek.ui", "nl.kortelijnen.zoeken.ui", "nl.kortelijnen.volgen"})
class CasusuitwegTest extends SpringBrowserlessTest {

    private static final int HUISHOUDENS = 6;

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Casussen casussen;

    @Autowired
    Casusbank casusbank;

    @Autowired
    Casusbeoordeling beoordeling;

    @Autowired
    Casusgesprek gesprek;

    @Autowired
    Intervisies intervisies;

    @Autowired
    Casusoverleggen overleggen;

    @Autowired
    Casusherinneringen herinneringen;

    @Autowired
    Wegingen wegingen;

    @Autowired
    Casusverwanten verwanten;

    @Autowired
    Zoekmachine zoekmachine;

    @Autowired
    List<Zoekbron> bronnen;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    List<Paneel> panelen;

    @Autowired
    Toegang toegang;

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping eindpunten;

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    /**
     * @param geschreven the name as somebody in a hurry writes it
     */
    record Gezin(String naam, String geschreven, String school, String telefoon) {

        List<String> waarden() {
            return List.of(naam.toLowerCase(Locale.ROOT), geschreven, school.toLowerCase(Locale.ROOT), telefoon);
        }
    }

    static Arbitrary<Gezin> gezinnen() {
        Arbitrary<String> namen = Arbitraries.of(
                "Tesfalem",
                "Yordanos",
                "Szczepan",
                "Oumaima",
                "Xiomara",
                "Habtemichael",
                "Nurcihan",
                "Wietske",
                "Thirukumaran",
                "Abdirahman");
        Arbitrary<Integer> vorm = Arbitraries.integers().between(0, 4);
        Arbitrary<String> scholen = Arbitraries.of("Klokkentoren", "Zonnewijzerhof", "Vlinderakker", "Kompasroosje");
        Arbitrary<Integer> nummer = Arbitraries.integers().between(10_000_000, 99_999_999);
        return Combinators.combine(namen, vorm, scholen, nummer)
                .as((naam, hoe, school, cijfers) ->
                        new Gezin(naam, geschreven(naam.toLowerCase(Locale.ROOT), hoe), school, "06" + cijfers));
    }

    private static String geschreven(String naam, int hoe) {
        return switch (hoe) {
            case 0 -> naam;
            case 1 -> naam + "s";
            case 2 -> naam.substring(0, 3) + naam.substring(4);
            case 3 -> naam.charAt(0) + naam.substring(2, 3) + naam.charAt(1) + naam.substring(3);
            default -> naam.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) + "tje";
        };
    }

    @Test
    void geen_uitweg_van_een_casus_houdt_een_waarde_van_het_huishouden() throws Exception {
        List<Gezin> alle = gezinnen().sampleStream().limit(HUISHOUDENS).toList();
        for (Gezin gezin : alle) {
            loop(gezin);
        }
    }

    private void loop(Gezin gezin) throws Exception {
        Gebruiker schrijver = mens();
        Gebruiker collega = mens();
        TestInlog.alsMetTweedeFactor(schrijver);
        UUID huishouden = huishoudens.maak(
                new Werknaam("Huis bij de brug"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        huishoudens.voegLidToe(huishouden, new Lid(UUID.randomUUID(), gezin.naam(), "", false));
        huishoudens.zetVeld(huishouden, Veld.SCHOOL_EN_WERK, "", "Hij zit op basisschool De " + gezin.school() + ".");
        huishoudens.schrijf(
                huishouden,
                gezin.naam() + " huilde weer. Bel zijn oom op " + gezin.telefoon() + " als " + gezin.geschreven()
                        + " niet komt.",
                null);
        UUID id = casussen.beginVanuit(huishouden);
        String fout =
                "Ik sprak met " + gezin.geschreven() + " van De " + gezin.school() + ", " + gezin.telefoon() + ".";
        Casustekst tekst = casusbank.lees(id).tekst();
        casussen.bewaar(
                id,
                tekst.met(Casusveld.TITEL, "Een jongen die slecht slaapt")
                        .met(Casusveld.VRAAG, "Hoe helpen we hem beter slapen?")
                        .met(Casusveld.WAT_HIELP, fout));
        assertThat(pas(() -> casussen.vraagBeoordeling(id))).as(fout).isFalse();
        volgVoorstellen(id);
        assertThat(pas(() -> casussen.vraagBeoordeling(id))).isTrue();
        TestInlog.als(collega);
        beoordeling.keurGoed(id, casusbank.lees(id).versie());
        List<String> uit = new ArrayList<>();
        TestInlog.als(collega);
        Map<String, UUID> ids = probeerOveral(id, fout, uit);
        Redactieproef.wachtTot(() -> zoek(collega, "slaapt").contains(id.toString()));
        uit.add(casusbank.lees(id).toString());
        uit.add(casusbank.gedeeld(null, null).toString());
        uit.add(verwanten.lijktOp(id).toString());
        uit.add(zoek(collega, "slaapt jongen huilde"));
        uit.add(zoekmachine.suggesties("een jongen", Optional.of(collega)).toString());
        gezin.waarden()
                .forEach(waarde -> assertThat(zoek(collega, waarde)).as(waarde).doesNotContain(id.toString()));
        bronnen.forEach(bron -> bron.document(id.toString()).ifPresent(document -> uit.add(document.toString())));
        uit.addAll(rijen());
        uit.addAll(bladen(ids));
        uit.addAll(antwoorden(collega, ids));
        for (String een : uit) {
            assertThat(een.toLowerCase(Locale.ROOT)).doesNotContain(gezin.waarden());
        }
        TestInlog.als(schrijver);
        casussen.trekIn(id);
    }

    /** Every place where a colleague may say something refuses it, or holds none of it. */
    private Map<String, UUID> probeerOveral(UUID id, String fout, List<String> uit) {
        assertThat(pas(() -> gesprek.reageer(id, fout))).isFalse();
        UUID intervisie = intervisies.plan(id, intervisies.methoden().getFirst().code());
        intervisies.neemDeel(intervisie, Intervisierol.GEDRAGSWETENSCHAPPER);
        intervisies.volgendeRonde(intervisie, -1);
        intervisies.volgendeRonde(intervisie, 0);
        assertThat(pas(() -> intervisies.breng(intervisie, 1, fout, null))).isFalse();
        assertThat(pas(() -> intervisies.spreekAf(intervisie, fout, null))).isFalse();
        intervisies.spreekAf(intervisie, "Een gesprek plannen", Testklok.vandaag());
        uit.add(intervisies.lees(intervisie).toString());
        uit.add(Intervisieverslag.van(intervisies.lees(intervisie)));
        UUID weging = wegingen.vraag(id, Weegvraag.VEILIGHEID);
        assertThat(pas(() -> wegingen.weeg(weging, 2, fout))).isFalse();
        wegingen.weeg(weging, 2, "Ik zag weinig steun.");
        uit.add(wegingen.lees(weging).toString());
        assertThat(pas(() -> overleggen.plan(fout, Testklok.nu().plus(Duration.ofDays(2)), "")))
                .isFalse();
        UUID overleg = overleggen.plan("Casuïstiek", Testklok.nu().plus(Duration.ofDays(2)), "");
        overleggen.doeMee(overleg, Overlegrol.DEELNEMER);
        uit.add(overleggen.lees(overleg).toString());
        uit.add(Overlegverslag.van(overleggen.lees(overleg)));
        uit.add(herinneringen.open(mens()).toString());
        return Map.of("casus", id, "intervisie", intervisie, "weging", weging, "overleg", overleg);
    }

    /** Every page of a case, and those that may tell of one, as the one who is signed in reads them: all of their text. */
    private List<String> bladen(Map<String, UUID> ids) {
        List<String> gelezen = new ArrayList<>();
        Stream<String> bladen = Stream.of("zoeken?q=slaapt", "volgen", "casuistiek?deel=werkt", "casuistiek?deel=mijn");
        for (String blad : Stream.concat(Casusuitwegen.BLADEN.stream(), bladen).toList()) {
            String adres = blad;
            for (Map.Entry<String, UUID> een : ids.entrySet()) {
                adres = adres.replace(":" + een.getKey(), een.getValue().toString());
            }
            assertThat(adres).as("a page of which the test knows no id").doesNotContain(":");
            UI.getCurrent().navigate(adres.replaceFirst("\\?.*", ""), vraag(adres));
            gelezen.add(Schermtekst.nu());
        }
        panelen.stream()
                .filter(paneel -> paneel.getClass().getName().startsWith("nl.kortelijnen.casuistiek."))
                .flatMap(paneel -> paneel.voor(toegang.vereis()).stream())
                .forEach(paneel -> gelezen.add(Schermtekst.van(paneel)));
        UI.getCurrent().navigate("casuistiek/nieuw"); // listens to nobody
        assertThat(gelezen).as("a page does show the case").anyMatch(tekst -> tekst.contains("slecht slaapt"));
        return gelezen;
    }

    private static QueryParameters vraag(String adres) {
        int vraagteken = adres.indexOf('?');
        return vraagteken < 0 ? QueryParameters.empty() : QueryParameters.fromString(adres.substring(vraagteken + 1));
    }

    /** What every address of the API gives for the case, the intervisie and so on, with the key of a colleague. */
    private List<String> antwoorden(Gebruiker collega, Map<String, UUID> ids) throws Exception {
        String sleutel = TestInlog.sleutel(sleutels, collega, "uitwegen");
        MockMvc web = Webproef.op(context);
        List<String> antwoorden = new ArrayList<>();
        Set<String> metCasus = new TreeSet<>();
        for (RequestMappingInfo eindpunt : eindpunten.getHandlerMethods().keySet()) {
            boolean leest = eindpunt.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            for (String pad : leest ? eindpunt.getPatternValues() : Set.<String>of()) {
                for (UUID id : pad.contains("{") ? ids.values() : Set.of(UUID.randomUUID())) {
                    String adres = pad.replaceAll("\\{[^}]+}", id.toString());
                    String antwoord = web.perform(get(adres)
                                    .queryParam("q", "een jongen die slecht slaapt")
                                    .header("Authorization", "Bearer " + sleutel))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8);
                    antwoorden.add(antwoord);
                    if (antwoord.contains("slecht slaapt")) {
                        metCasus.add(pad);
                    }
                }
            }
        }
        TestInlog.als(collega); // a request ends with nobody signed in
        assertThat(metCasus).as("where a case is told").isEqualTo(Casusuitwegen.MET_EEN_CASUS);
        return antwoorden;
    }

    /** As a writer does who takes every proposal. */
    private void volgVoorstellen(UUID id) {
        for (int ronde = 0; ronde < 25; ronde++) {
            Casustekst tekst = casusbank.lees(id).tekst();
            List<Vondst> open = casusbank.lees(id).open();
            if (open.isEmpty()) {
                return;
            }
            Vondst laatste = open.getLast();
            casussen.bewaar(
                    id, tekst.met(laatste.veld(), Herkenner.vervang(tekst.van(laatste.veld()), laatste.herkend())));
        }
    }

    private String zoek(Gebruiker wie, String vraag) {
        return zoekmachine
                .zoek(new Zoekvraag(vraag, Map.of(), 0, 20), Optional.of(wie))
                .treffers()
                .toString();
    }

    /** Every row of a case and of what hangs from it, and every message that is on its way. */
    private List<String> rijen() {
        return jdbc.sql("""
                        select table_name from information_schema.tables where table_schema = 'public'
                        and (table_name like 'casus%' or table_name like 'intervisie%' or table_name like 'zoek%'
                          or table_name in ('event_publication', 'post_uit'))
                        """).query(String.class).list().stream()
                .filter(tabel -> !tabel.startsWith("zoekmisser"))
                .flatMap(tabel ->
                        jdbc.sql("select cast(t as text) from " + tabel + " t").query(String.class).list().stream())
                .toList();
    }

    private static boolean pas(Runnable stap) {
        try {
            stap.run();
            return true;
        } catch (Fout.RegelGeschonden geweigerd) {
            return false;
        }
    }

    /** Of the mails only the kind is kept, and no line of what it is about. */
    @Test
    void een_mail_over_een_casus_zegt_niets_van_de_casus() {
        Gebruiker schrijver = mens();
        Gebruiker collega = mens();
        for (Gebruiker een : List.of(schrijver, collega)) {
            jdbc.sql(
                            "insert into postadres (account, adres, bevestigd) values (:wie, 'iemand@voorbeeld.example', now())")
                    .param("wie", een.account())
                    .update();
        }
        TestInlog.als(schrijver);
        UUID id = casussen.begin(Casustekst.leeg(Casussoort.TWIJFEL)
                .met(Casusveld.TITEL, "Een jongen die slecht slaapt")
                .met(Casusveld.CONTEXT, "Een jongen slaapt slecht.")
                .met(Casusveld.VRAAG, "Hoe helpen we hem?"));
        casussen.vraagBeoordeling(id);
        TestInlog.als(collega);
        beoordeling.keurGoed(id, casusbank.lees(id).versie());
        assertThat(jdbc.sql("select soort || regels from post_uit where account in (:een, :ander)")
                        .param("een", schrijver.account())
                        .param("ander", collega.account())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .isSubsetOf(Casusuitwegen.POSTSOORTEN);
    }

    private Gebruiker mens() {
        return TestInlog.maak(accounts, "cu-" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
    }
}
