package nl.kortelijnen.consultatie;

import static nl.kortelijnen.consultatie.Proefvraag.aanvraag;
import static nl.kortelijnen.consultatie.Proefvraag.bestaatNiet;
import static nl.kortelijnen.consultatie.Proefvraag.regel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.consultatie.dossier.Afsluiting;
import nl.kortelijnen.consultatie.dossier.Consultstap;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.consultatie.routering.Vraagkenmerk;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.opslag.Opdrachtteller;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** E03, E04, E06, AE1, AE2, AE4, AE5: a consultation from asking to closing, on the real store. */
@MetKring
class ConsultatiesTest {

    private static final Set<Vraagkenmerk> COMPLEX = Set.of(Vraagkenmerk.EER_OF_DWANG);

    @Autowired
    Consultaties consultaties;

    @Autowired
    Kring kring;

    @Autowired
    JdbcClient sql;

    @Test
    void een_vraag_loopt_van_vragen_tot_afsluiten_en_beiden_zien_het_hele_verloop() {
        String nummer = vraag("vrager", COMPLEX, kring.id("samira"));
        kring.als("samira");
        consultaties.neemAan(nummer);
        consultaties.verstuur(nummer, "Begin bij hoe het gezin hier kwam.");
        kring.als("vrager");
        assertThat(consultaties.overzicht().wachtOpJou())
                .extracting(Consultvraag::nummer)
                .contains(nummer);
        consultaties.verstuur(nummer, "Dank je. Mag de oudste erbij zijn?");
        consultaties.sluitAf(nummer, new Afsluiting(Afsluiting.Geholpen.JA, "We gaan donderdag samen."));

        Consultgesprek voorVrager = consultaties.lees(nummer);
        kring.als("samira");
        Consultgesprek voorDeskundige = consultaties.lees(nummer);
        assertThat(voorVrager.vraag().stand()).isEqualTo(Stand.AFGESLOTEN);
        for (Consultgesprek gesprek : List.of(voorVrager, voorDeskundige)) {
            assertThat(gesprek.gebeurtenissen())
                    .extracting(Consultgesprek.Gebeurtenis::stap)
                    .containsExactly(
                            Consultstap.WIJS_TOE,
                            Consultstap.NEEM_AAN,
                            Consultstap.BEGIN_GESPREK,
                            Consultstap.SLUIT_AF);
        }
        assertThat(voorVrager.berichten())
                .extracting(Consultgesprek.Bericht::vanMij)
                .containsExactly(false, true);
        assertThat(voorDeskundige.berichten())
                .extracting(Consultgesprek.Bericht::vanMij)
                .containsExactly(true, false);
        assertThat(voorDeskundige.vraag().afsluiting().vervolg()).isEqualTo("We gaan donderdag samen.");
    }

    @Test
    void een_lijst_kost_evenveel_opdrachten_bij_tien_vragen_als_bij_tweehonderd() {
        vraagTot(10);
        List<Long> bijTien = opdrachten();
        vraagTot(200);
        assertThat(opdrachten()).isEqualTo(bijTien).allMatch(aantal -> aantal <= 8);
    }

    private int gevraagd;

    private void vraagTot(int aantal) {
        List<String> deskundigen = List.of("samira", "yusuf");
        for (; gevraagd < aantal; gevraagd++) {
            String vrager = gevraagd % 2 == 0 ? "vrager" : "collega" + gevraagd % 10;
            kring.erbij(vrager);
            boolean bord = gevraagd % 3 == 0;
            vraag(vrager, bord ? Set.of() : COMPLEX, bord ? null : kring.id(deskundigen.get(gevraagd % 2)));
        }
    }

    /** Of the list and of the number in the menu, for an asker and for an expert with a board. */
    private List<Long> opdrachten() {
        return List.of("vrager", "selam").stream()
                .flatMap(naam -> Stream.of(
                        Opdrachtteller.tijdens(() -> consultaties.overzicht(kring.als(naam))),
                        Opdrachtteller.tijdens(() -> consultaties.wachtend(kring.als(naam)))))
                .toList();
    }

    @Test
    void het_getal_in_het_menu_is_dat_van_de_lijst() {
        vraagTot(7);
        for (String naam : kring.namen()) {
            Gebruiker wie = kring.als(naam);
            Overzicht lijst = consultaties.overzicht(wie);
            assertThat(consultaties.wachtend(wie))
                    .as(naam)
                    .isEqualTo(lijst.wachtOpJou().size()
                            + lijst.teVerdelen().size()
                            + (int) lijst.bijKerngroep().stream()
                                    .filter(vraag -> vraag.stand() == Stand.OP_BORD)
                                    .count());
        }
    }

    @Test
    void een_eenvoudige_vraag_ligt_op_het_bord_van_bindkracht10_en_niet_op_dat_van_netwerk_cw() {
        String nummer = vraag("vrager", Set.of(), null);
        kring.als("selam");
        assertThat(opBord()).contains(nummer);
        Consultgesprek gesprek = consultaties.lees(nummer);
        assertThat(gesprek.vraag().vrager()).isEmpty();
        assertThat(gesprek.gebeurtenissen()).isEmpty();
        kring.als("samira");
        assertThat(opBord()).doesNotContain(nummer);
        bestaatNiet(() -> consultaties.lees(nummer));
        bestaatNiet(() -> consultaties.neemAan(nummer));
    }

    @Test
    void anders_kiezen_dan_de_regel_kan_alleen_met_een_reden_en_alles_wordt_bewaard() {
        kring.als("vrager");
        regel(() -> consultaties.vraag(aanvraag(COMPLEX, null, Achterban.BK10, "  ")), "Schrijf op waarom");
        String nummer = consultaties.vraag(aanvraag(COMPLEX, null, Achterban.BK10, "Zij kennen de buurt."));
        Consultvraag vraag = consultaties.lees(nummer).vraag();
        assertThat(vraag.bestemming()).isEqualTo(Achterban.BK10);
        assertThat(vraag.routering().naar()).isEqualTo(Achterban.NETWERK_CW);
        assertThat(vraag.afwijkreden()).isEqualTo("Zij kennen de buurt.");
        assertThat(sql.sql("select antwoorden, regelversie, advies from consultvraag where nummer = ?")
                        .param(nummer)
                        .query()
                        .singleRow())
                .containsEntry("antwoorden", "eer-of-dwang")
                .containsEntry("regelversie", 1)
                .containsEntry("advies", "NETWERK_CW");
    }

    @Test
    void een_deskundige_van_de_andere_groep_vragen_kost_een_reden() {
        kring.als("vrager");
        regel(() -> consultaties.vraag(aanvraag(Set.of(), kring.id("samira"), null, "")), "Bindkracht10");
        regel(() -> consultaties.vraag(aanvraag(COMPLEX, kring.id("pim"), null, "")), "Netwerk CW");
        assertThat(consultaties.vraag(aanvraag(Set.of(), kring.id("samira"), null, "Zij kent de taal.")))
                .isNotEmpty();
    }

    @Test
    void afwijzen_kost_een_reden_en_brengt_de_vraag_op_het_bord_van_de_groep() {
        String nummer = vraag("vrager", COMPLEX, kring.id("samira"));
        kring.als("samira");
        regel(() -> consultaties.wijsAf(nummer, " "), "Schrijf op waarom");
        consultaties.wijsAf(nummer, "Ik ken deze familie.");
        bestaatNietVoor("selam", nummer);
        kring.als("yusuf");
        assertThat(opBord()).contains(nummer);
        consultaties.neemAan(nummer);
        bestaatNietVoor("samira", nummer);
        kring.als("vrager");
        assertThat(consultaties.lees(nummer).gebeurtenissen())
                .extracting(Consultgesprek.Gebeurtenis::stap, Consultgesprek.Gebeurtenis::toelichting)
                .contains(tuple(Consultstap.WIJS_AF, "Ik ken deze familie."));
    }

    @Test
    void een_specialist_die_afwijst_geeft_de_vraag_aan_de_groep_die_past() {
        kring.als("vrager");
        String nummer = consultaties.vraag(aanvraag(Set.of(), kring.id("pim"), null, "Ik zoek juist een jurist."));
        kring.als("pim");
        consultaties.wijsAf(nummer, "Ik ben vol.");
        kring.als("ikram");
        assertThat(opBord()).contains(nummer);
    }

    @Test
    void wie_doorgeeft_ziet_de_consultatie_niet_meer_en_de_ander_wel() {
        String nummer = vraag("vrager", COMPLEX, kring.id("samira"));
        kring.als("samira");
        consultaties.neemAan(nummer);
        consultaties.verstuur(nummer, "Ik vraag een collega.");
        consultaties.geefDoor(nummer, kring.id("selam"), "Selam spreekt Tigrinya.");
        bestaatNietVoor("samira", nummer);
        kring.als("selam");
        assertThat(consultaties.overzicht().wachtOpJou())
                .extracting(Consultvraag::nummer)
                .contains(nummer);
        assertThat(consultaties.lees(nummer).berichten()).hasSize(1);
        regel(() -> consultaties.geefDoor(nummer, kring.id("selam"), "Ik ook."), "jezelf");
    }

    @Test
    void een_concept_blijft_bewaard_voor_wie_het_schreef_en_verdwijnt_bij_versturen() {
        String nummer = vraag("vrager", COMPLEX, kring.id("samira"));
        consultaties.bewaarConcept(nummer, "Nog een ding");
        kring.als("samira");
        assertThat(consultaties.concept(nummer)).isEmpty();
        kring.als("vrager");
        assertThat(consultaties.concept(nummer)).isEqualTo("Nog een ding");
        consultaties.verstuur(nummer, "Nog een ding, klaar");
        assertThat(consultaties.concept(nummer)).isEmpty();
    }

    @Test
    void een_te_lang_of_leeg_bericht_wordt_geweigerd_en_het_concept_blijft() {
        String nummer = vraag("vrager", COMPLEX, kring.id("samira"));
        String lang = "a".repeat(8001);
        consultaties.bewaarConcept(nummer, lang);
        regel(() -> consultaties.verstuur(nummer, lang), "te lang");
        regel(() -> consultaties.verstuur(nummer, "  \n "), "Schrijf eerst iets");
        assertThat(consultaties.concept(nummer)).isEqualTo(lang);
    }

    @Test
    void de_deskundige_antwoordt_pas_na_het_aannemen_en_niets_gaat_na_het_afsluiten() {
        String nummer = vraag("vrager", COMPLEX, kring.id("samira"));
        kring.als("samira");
        regel(() -> consultaties.verstuur(nummer, "Hoi"), "Neem de vraag eerst aan");
        consultaties.neemAan(nummer);
        regel(() -> consultaties.neemAan(nummer), "Er is niets veranderd");
        kring.als("vrager");
        regel(
                () -> consultaties.sluitAf(nummer, new Afsluiting(Afsluiting.Geholpen.JA, "Klaar.")),
                "Afsluiten kan nu niet");
        kring.als("samira");
        consultaties.verstuur(nummer, "Bel haar morgen.");
        kring.als("vrager");
        consultaties.sluitAf(nummer, new Afsluiting(Afsluiting.Geholpen.DEELS, "We bellen nog eens."));
        regel(() -> consultaties.verstuur(nummer, "Toch nog iets"), "al klaar");
    }

    @Test
    void intrekken_maakt_er_een_einde_aan_en_niemand_kan_hem_nog_aannemen() {
        String nummer = vraag("vrager", COMPLEX, null);
        consultaties.trekIn(nummer, "");
        assertThat(consultaties.lees(nummer).vraag().stand()).isEqualTo(Stand.INGETROKKEN);
        kring.als("samira");
        bestaatNiet(() -> consultaties.neemAan(nummer));
    }

    @Test
    void je_kunt_jezelf_niet_vragen_en_je_eigen_vraag_niet_van_het_bord_pakken() {
        kring.als("samira");
        regel(() -> consultaties.vraag(aanvraag(COMPLEX, kring.id("samira"), null, "")), "jezelf");
        String nummer = consultaties.vraag(aanvraag(COMPLEX, null, null, ""));
        assertThat(opBord()).doesNotContain(nummer);
        regel(() -> consultaties.neemAan(nummer), "eigen vraag");
    }

    @Test
    void elke_werkwijze_heeft_haar_eigen_verplichte_velden() {
        regel(() -> Proefvraag.met(Werkwijze.TELEFONISCH, null), "veilig kan bellen");
        regel(() -> Proefvraag.met(Werkwijze.HUISBEZOEK, null), "huisbezoek");
        regel(
                () -> new Consultaanvraag.Huisbezoek(Consultaanvraag.Toestemming.NOG_VRAGEN, "Een collega", " "),
                "twee namen van professionals");
        assertThat(Proefvraag.met(Werkwijze.MEEDENKEN, null)).isNotNull();
    }

    @Test
    void een_signaal_uit_de_toekomst_wordt_geweigerd_en_dat_van_drie_dagen_geleden_is_vroeg() {
        kring.als("vrager");
        LocalDate vandaag = Testklok.vandaag();
        regel(() -> consultaties.vraag(Proefvraag.met(Werkwijze.MEEDENKEN, vandaag.plusDays(2))), "toekomst");
        String nummer = consultaties.vraag(Proefvraag.met(Werkwijze.MEEDENKEN, vandaag.minusDays(3)));
        assertThat(consultaties.lees(nummer).vraag().tijdigheid().vroeg()).isTrue();
    }

    @Test
    void een_bezoek_op_een_dag_die_al_was_wordt_geweigerd() {
        kring.als("vrager");
        LocalDate gisteren = Testklok.vandaag().minusDays(1);
        Consultaanvraag.Huisbezoek bezoek = new Consultaanvraag.Huisbezoek(
                Consultaanvraag.Toestemming.NOG_VRAGEN, "Een collega", "Nog een", gisteren);
        regel(() -> consultaties.vraag(Proefvraag.bezoek(bezoek)), "al geweest");
    }

    private String vraag(String wie, Set<Vraagkenmerk> antwoorden, @Nullable UUID deskundige) {
        kring.als(wie);
        return consultaties.vraag(aanvraag(antwoorden, deskundige, null, ""));
    }

    private List<String> opBord() {
        return consultaties.overzicht().teVerdelen().stream()
                .map(Consultvraag::nummer)
                .toList();
    }

    private void bestaatNietVoor(String wie, String nummer) {
        kring.als(wie);
        bestaatNiet(() -> consultaties.lees(nummer));
    }
}
