package nl.kortelijnen.herkenning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C02: ways in which people write what identifies somebody when they are in a hurry, or do not want it to be found. */
class VijandigeLezerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            zijn rekening is NL 91 ABNA 0417 1643 00 geloof ik | IBAN | NL 91 ABNA 0417 1643 00
            haar bankrekening 123456789 is leeg | DOSSIER | 123456789
            ze gaf sofi nr 111222333 op | BSN | 111222333
            dossier VTNR 55223 is dicht | DOSSIER | 55223
            bel nul zes twaalf vierendertig vandaag | TELEFOON | nul zes twaalf vierendertig
            tel: 6 12345678 is van haar | TELEFOON | 6 12345678
            mail jan punt jansen at gmail punt com maar | EMAIL | jan punt jansen at gmail punt com
            mail jan.jansen (at) gmail.com maar | EMAIL | jan.jansen (at) gmail.com
            ze woont in 6511  AB daar | POSTCODE | 6511  AB
            in postcode 6511 wonen er veel | POSTCODE | 6511
            hij woont graafseweg 12 daar | ADRES | graafseweg 12
            ze woont op huisnummer 14b nu | ADRES | huisnummer 14b
            het gesprek op 12-03 was goed | DATUM | op 12-03
            hij is geboren in maart 2016 dus | DATUM | in maart 2016
            op eerste kerstdag 2025 ging het mis | DATUM | op eerste kerstdag 2025
            ze is geboren in '09 daar | DATUM | in '09
            haar geboortejaar: 2009 zei ze | DATUM | 2009
            haar leeftijd: 14 zei ze | LEEFTIJD | 14
            een meisje 14 jaar dat zwijgt | LEEFTIJD | 14 jaar
            een jongen (m, 14) die zwijgt | LEEFTIJD | m, 14
            hij van 14j zwijgt | LEEFTIJD | 14j
            haar zoon: 12 en stil | LEEFTIJD | 12
            de kinderen zijn 3, 5 en 8 nu | LEEFTIJD | 3, 5 en 8
            zij wordt volgende maand zes. | LEEFTIJD | zes
            haar zoontje is net drie geworden | LEEFTIJD | drie
            hij is 5½ | LEEFTIJD | 5½
            hij is 5,5 jaar en bang | LEEFTIJD | 5,5 jaar
            de drie maanden oude baby huilt | LEEFTIJD | drie maanden oude
            de baby van acht weken huilt | LEEFTIJD | acht weken
            ze zit in groep acht en pest | KLAS | groep acht
            ze zit in H3a en pest | KLAS | H3a
            hij gaat naar ROC Nijmegen elke dag | SCHOOL | ROC Nijmegen
            hij zit op het Stedelijk en spijbelt | SCHOOL | het Stedelijk
            zij koos het Dominicus College dus | SCHOOL | Dominicus College
            de baby gaat naar kdv De Kleine Beer nu | SCHOOL | kdv De Kleine Beer
            hij is chauffeur bij dhl en moe | ORGANISATIE | dhl
            hij werkt in de Jumbo en slaapt | ORGANISATIE | Jumbo
            ze heeft insta: selam_w en zet alles erop | ACCOUNT | selam_w
            ze zit op tiktok als selamdancer en danst | ACCOUNT | selamdancer
            hij speelt met steam-naam gamerboy2010 's nachts | ACCOUNT | gamerboy2010
            het kwam van 192.168.1.10 die nacht | WEBADRES | 192.168.1.10
            ik sprak met d'Souza erover | NAAM | d'Souza
            toen mevrouw bakker belde was het stil | NAAM | mevrouw bakker
            toen kwam meneer de vries langs | NAAM | meneer de vries
            ze woont in dukenburg bij haar zus | PLAATS | dukenburg
            """)
    void ook_zo_geschreven_wordt_het_gevonden(String tekst, Gegevenssoort soort, String gevonden) {
        assertThat(Herkenner.vind(tekst))
                .singleElement()
                .satisfies(vondst -> assertThat(vondst.tekst()).isEqualTo(gevonden))
                .satisfies(vondst -> assertThat(vondst.soort()).isEqualTo(soort));
    }

    @ParameterizedTest
    @CsvSource({
        "Mohammed El Bakkali, elbakkali",
        "Roos, roosje",
        "Selam Woldu, selamtje",
        "Yonas, yonnas",
        "Wietske, wietsketje"
    })
    void een_naam_van_het_huishouden_ook_aan_elkaar_of_verkleind(String naam, String geschreven) {
        List<Bekendgegeven> bekend = Bekendgegeven.inAanduiding(naam, Gegevenssoort.NAAM, "iemand");
        assertThat(Herkenner.inVerhaal(List.of("toen zei " + geschreven + " niets meer"), bekend)
                        .getFirst())
                .extracting(Herkend::tekst)
                .containsExactly(geschreven);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hij is 6 uur later thuis. Ze kreeg 14 keer hulp in 3 maanden. Het traject van 6 weken liep af.",
                "Het duurt 2 jr. Al 3 jr is er hulp. Ze zijn 5 jaar samen. Over 2 jaar is het klaar.",
                "Zie bijlage (3). In het verslag (2) staat meer. Deel 1 van 3 volgt. Groep 2 van de training.",
                "Op maandag en 2-3 keer per week. Op 1-1 basis. Van 9-12 uur open. Voor 12-18 jarigen.",
                "Via facebook zoekt ze contact. Op instagram zet hij foto's. Haar snapchat staat aan.",
                "Ze was net twee dagen weg. Hij is er net. De kinderen zijn 3 keer verhuisd. Een kind van 2 ouders.",
                "Moeder werkt bij een school in de wijk. Hij werkt in de zorg. Ze werkt bij de gemeente.",
                "Een schoonmaker en een chauffeur hielpen. Zij zit op zwemles. Ze zit op de bank. Zat op de gang.",
                "Hij kreeg les van de juf. Leerling van de week. Ze zit op Instagram. Juf van de week.",
                "De familie kwam. Mevrouw wil rust. Meneer is boos. Juf mag mee. De familie van den beginne.",
                "Ze komt uit Moldavië, hij uit Togo. Een Keniaanse en een Libische tolk. De Palestijn en de Egyptenaar.",
                "Meisjes zijn 4 van de 10 keer stil. Leeftijd: 12-18. Een huis met nummer is mooi. Het was in mei 2025 druk.",
                "De oma van de kinderen beslist. De opa van de buren past op. De tante van de jongste belde."
            })
    void wat_er_alleen_op_lijkt_blijft_staan(String tekst) {
        assertThat(Herkenner.vind(tekst)).isEmpty();
    }
}
