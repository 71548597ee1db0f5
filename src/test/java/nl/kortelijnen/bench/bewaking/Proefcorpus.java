package nl.kortelijnen.bench.bewaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes as professionals write them, from a seed: sentences with something planted, and sentences in which nothing
 * identifies although it looks so.
 */
public final class Proefcorpus {

    /** What stands between braces is planted; NL and MIG are names nobody told the guard, HUIS those of the household. */
    private static final List<String> ZINNEN = List.of(
            "Haar BSN is {BSN} volgens de brief.",
            "Op het formulier staat {BSN} ingevuld.",
            "Vader belt vanaf {TELEFOON} als het misgaat.",
            "Bel liever {TELEFOON} na vier uur.",
            "Ze mailt vanaf {EMAIL} met school.",
            "De brief kwam van {EMAIL} en was boos.",
            "Ze wonen op {POSTCODE} sinds de verhuizing.",
            "De melding kwam van het huis aan de {ADRES}, met veel lawaai.",
            "Ze slapen nu op {ADRES} bij kennissen.",
            "Het ging mis op {DATUM}, net na het eten.",
            "Sinds {DATUM} gaat zij niet meer naar buiten.",
            "Op {DATUM} is er weer een gesprek.",
            "Het is een meisje van {LEEFTIJD}, stil en oplettend.",
            "Haar zoon ({LEEFTIJD}) wil er niets van weten.",
            "De auto met kenteken {KENTEKEN} stond voor de deur.",
            "Er stond een grijze auto, {KENTEKEN}, om de hoek.",
            "Het geld gaat naar {IBAN} van een oom.",
            "Ze schrijft erover op {WEBADRES} en anderen reageren.",
            "Online heet ze {ACCOUNT} en daar wordt ze bedreigd.",
            "Het staat in {DOSSIER} van het wijkteam.",
            "Hij zit in {KLAS} en valt vaak in slaap.",
            "Ze zit op {SCHOOL} en heeft het daar goed.",
            "Oom werkt al jaren bij {WERKGEVER} in de nacht.",
            "Moeder heeft een baan bij {WERKGEVER} gevonden.",
            "De familie is gevlucht uit {PLAATS} met de kleinste kinderen.",
            "Ze wonen in {PLAATS} bij een tante.",
            "Gisteren belde {NL} over de afspraak.",
            "Volgens {NL} is het thuis rustiger.",
            "Daarna sprak ik met {NL} en met de mentor.",
            "{NL} kwam niet opdagen en liet niets horen.",
            "Gisteren belde {MIG} over de afspraak.",
            "Volgens {MIG} is het thuis rustiger.",
            "Daarna sprak ik met {MIG} en met de mentor.",
            "{MIG} kwam niet opdagen en liet niets horen.",
            "Mevrouw {MIG} tolkte de vorige keer.",
            "Mevrouw {NL} tolkte de vorige keer.",
            "We spraken met meneer {MIG} op school.",
            "We spraken met meneer {NL} op school.",
            "toen zei {MIG-klein} dat het genoeg was.",
            "toen zei {NL-klein} dat het genoeg was.",
            "{HUIS} wil niet mee naar huis.",
            "Thuis is {HUIS} de oudste.",
            "Volgens {HUIS-s} moeder gaat het beter.",
            "Het is {HUIS-klein} die dit vertelt.",
            "Iedereen noemt haar {HUIS-tje} als ze lief is.",
            "Daarna belde {HUIS-fout} zelf op.",
            "{HUIS-fout} huilde en zei niets.",
            "De vader van {HUIS-fout-klein} zwijgt.",
            "de familie {HUIS-KAPITAAL} komt morgen.");

    /** Nothing here says who it is. */
    private static final List<String> GEWOON = List.of(
            "Moeder knikte, maar zei weinig.",
            "De jong volwassen broer wil helpen.",
            "Op tafel stond een roos in een vaas.",
            "Het duurt al zes jaar en het kost 1.250 euro.",
            "Bel 112 bij gevaar of Veilig Thuis op 0800-2000.",
            "In maart begint het programma weer.",
            "De koning kwam niet ter sprake, wel de bakker.",
            "Vader is visser geweest.",
            "Ze vierden de Ramadan en het Suikerfeest met de buren.",
            "Gevlucht uit Eritrea, met veel steun van een buurvrouw.",
            "Ze spreekt Tigrinya en een beetje Nederlands.",
            "We belden Netwerk CW en daarna het Buurtteam.",
            "Een merel zong toen we buiten stonden.",
            "Ordernummer en factuur lagen op de kast.",
            "Het is 3 uur en nog licht.",
            "Er waren vier gesprekken in twee weken.",
            "De gedragswetenschapper dacht mee over veiligheid.",
            "Het MDO en de GGZ dachten mee over EMDR.",
            "Huisbezoek lukt beter in de ochtend.",
            "Zie www.veiligthuis.nl voor meer.",
            "De groep telt 8 mensen en een begeleider.",
            "Het loon is laag en de huur is hoog.",
            "Wat helpt, is tijd.",
            "Schaamte speelt een grote rol.",
            "Eergevoel mag benoemd worden.",
            "Rouw kreeg weinig plek.",
            "In week 3 van het programma praten we.",
            "Er is dit jaar veel gebeurd.",
            "Ze is moe, bang en boos.",
            "Tolken door een kind doen we niet.",
            "Kinderen horen bij hun ouders, zegt opa.",
            "Den Haag is ver weg voor hen.",
            "De kerk was belangrijk, nu is er minder contact.",
            "Oma brengt de kinderen naar school en haalt ze op.",
            "Gezinswerkers merken dat vertrouwen groeit.",
            "Opvoedondersteuning is aangeboden en geweigerd.");

    private static final Pattern GAT = Pattern.compile("\\{([A-Za-z-]+)\\}");

    private final Random toeval;

    private Proefcorpus(long zaad) {
        this.toeval = new Random(zaad);
    }

    /** The same for the same seed. */
    public static List<Proefnotitie> notities(int aantal, long zaad) {
        Proefcorpus corpus = new Proefcorpus(zaad);
        List<Proefnotitie> notities = new ArrayList<>(aantal);
        for (int nummer = 0; nummer < aantal; nummer++) {
            notities.add(corpus.notitie());
        }
        return notities;
    }

    private Proefnotitie notitie() {
        Set<String> huisnamen = new TreeSet<>();
        while (huisnamen.size() < 3) {
            huisnamen.add(Proefnamen.huisnaam(toeval));
        }
        List<Geplant> geplant = new ArrayList<>();
        StringBuilder tekst = new StringBuilder();
        int zinnen = 5 + toeval.nextInt(6);
        for (int zin = 0; zin < zinnen; zin++) {
            tekst.append(tekst.isEmpty() ? "" : toeval.nextInt(6) == 0 ? "\n" : " ");
            boolean leeg = toeval.nextInt(5) < 2;
            vul(Proefnamen.kies(leeg ? GEWOON : ZINNEN, toeval), tekst, geplant, List.copyOf(huisnamen));
        }
        return new Proefnotitie(tekst.toString(), huisnamen, geplant);
    }

    private void vul(String zin, StringBuilder tekst, List<Geplant> geplant, List<String> huisnamen) {
        Matcher gaten = GAT.matcher(zin);
        int tot = 0;
        while (gaten.find()) {
            tekst.append(zin, tot, gaten.start());
            tot = gaten.end();
            String[] wat = gaten.group(1).split("-", 2);
            String vorm = wat.length > 1 ? wat[1] : "";
            String groep = switch (wat[0]) {
                case "NL" -> Geplant.NEDERLANDS;
                case "MIG" -> Geplant.MIGRATIE;
                case "HUIS" -> Geplant.HUISNAAM;
                default -> wat[0];
            };
            String waarde = switch (wat[0]) {
                case "NL" -> Proefnamen.nederlands(toeval);
                case "MIG" -> Proefnamen.migratie(toeval);
                case "HUIS" -> Proefnamen.kies(huisnamen, toeval);
                default -> Proefgegevens.van(wat[0], toeval);
            };
            String geschreven = Schrijfwijze.van(waarde, vorm, toeval);
            geplant.add(new Geplant(groep, tekst.length(), tekst.length() + geschreven.length()));
            tekst.append(geschreven);
        }
        tekst.append(zin, tot, zin.length());
    }
}
