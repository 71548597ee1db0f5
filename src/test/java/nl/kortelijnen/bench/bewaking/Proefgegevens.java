package nl.kortelijnen.bench.bewaking;

import java.util.List;
import java.util.Random;

/** Values of each kind, in the ways people write them. None belongs to anybody. */
final class Proefgegevens {

    private static final List<String> MAANDEN = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> KORT =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sept", "okt", "nov", "dec");
    private static final List<String> GETALLEN = List.of(
            "zes",
            "zeven",
            "acht",
            "negen",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "negentien",
            "drieëntwintig",
            "vierendertig",
            "eenenveertig");
    private static final List<String> STRATEN = List.of(
            "Kerkstraat",
            "Hatertseweg",
            "Graafseweg",
            "Wilhelminalaan",
            "Van Heutszstraat",
            "Burgemeester Daleslaan",
            "Sint Annastraat",
            "Lange Hezelstraat",
            "Dukenburgseplein",
            "Oude Gracht",
            "Wezenlaan",
            "St. Jorisstraat",
            "Meijhorstlaan",
            "Tolhuissingel");
    private static final List<String> PLAATSEN = List.of(
            "Qamishli",
            "Lutjebroek",
            "Malden",
            "Keren",
            "Tessenei",
            "Groesbeek",
            "Deir ez-Zor",
            "Baidoa",
            "Vlierhout",
            "Elst",
            "Nador",
            "Berkane",
            "Yozgat",
            "Cuijk",
            "Mook");
    private static final List<String> SCHOLEN = List.of(
            "basisschool De Waterjuffer",
            "obs De Wilgentak",
            "het Vlietlandcollege",
            "peuterspeelzaal Het Kwetternest",
            "rkbs De Klokkentoren",
            "school De Zonnewijzer",
            "kindcentrum Het Palet",
            "het Montessorilyceum",
            "kinderdagverblijf Dikkie",
            "het Citadelcollege");
    private static final List<String> WERKGEVERS = List.of(
            "Vlotjes",
            "Bakkerij Hilvers",
            "Kringloop Zuiderhof",
            "Jumbo",
            "schoonmaakbedrijf Glimmer",
            "Autoschade Kwint",
            "restaurant Antakya",
            "slagerij Verbunt");
    private static final List<String> ACCOUNTS =
            List.of("@zonnetje_16", "@vlinder.meid", "@rapper024", "@k.lover_xx", "@mo_official", "@dj.sel4m");
    private static final List<String> BLADEN = List.of(
            "https://www.facebook.com/zonnetje16",
            "www.gezinsblogje.nl",
            "instagram.com/vlindermeid",
            "http://sites.example.org/~fam/index.html",
            "tiktok.com/@rapper024",
            "bakkerij-hilvers.nl/team",
            "https://wa.me/31600000047");
    private static final List<String> KENTEKENS = List.of(
            "HV-421-K", "12-ABC-3", "XD 204 P", "G-123-BD", "99-XX-12", "zt-88-vb", "RT482F", "2-KLM-48", "AB-12-CD");
    private static final List<String> KLASSEN = List.of(
            "groep 7",
            "groep 3/4",
            "klas 2B",
            "4 havo",
            "leerjaar 3",
            "brugklas 1C",
            "vmbo 2",
            "klas 3A",
            "groep 8a",
            "5 vwo");
    private static final List<String> DOSSIERS = List.of(
            "dossier 123456789",
            "zaaknummer C/05/412345",
            "cliëntnummer: 2026-00417",
            "V-nummer 2812345678",
            "kenmerk VT.2026.0417",
            "dossiernummer 77-2026-0031",
            "zaak 88120034",
            "parketnummer 05/123456-26",
            "polisnummer 44120098",
            "leerlingnummer 302114");

    private Proefgegevens() {}

    static String van(String groep, Random toeval) {
        return switch (groep) {
            case "BSN" -> bsn(toeval);
            case "TELEFOON" -> telefoon(toeval);
            case "EMAIL" -> email(toeval);
            case "POSTCODE" ->
                (1000 + toeval.nextInt(8999)) + kies(toeval, " ", "", " ") + kies(toeval, "AB", "XK", "PL", "GH", "TV");
            case "ADRES" ->
                Proefnamen.kies(STRATEN, toeval) + " " + (1 + toeval.nextInt(180))
                        + kies(toeval, "", "", "a", "-2", " b");
            case "DATUM" -> datum(toeval);
            case "LEEFTIJD" -> leeftijd(toeval);
            case "KENTEKEN" -> Proefnamen.kies(KENTEKENS, toeval);
            case "IBAN" -> iban(toeval);
            case "WEBADRES" -> Proefnamen.kies(BLADEN, toeval);
            case "ACCOUNT" -> Proefnamen.kies(ACCOUNTS, toeval);
            case "DOSSIER" -> Proefnamen.kies(DOSSIERS, toeval);
            case "KLAS" -> Proefnamen.kies(KLASSEN, toeval);
            case "SCHOOL" -> Proefnamen.kies(SCHOLEN, toeval);
            case "WERKGEVER" -> Proefnamen.kies(WERKGEVERS, toeval);
            case "PLAATS" -> Proefnamen.kies(PLAATSEN, toeval);
            default -> throw new IllegalArgumentException(groep);
        };
    }

    private static String bsn(Random toeval) {
        while (true) {
            int cijfers = 8 + toeval.nextInt(2);
            int begin = (int) Math.pow(10, cijfers - 1.0);
            String getal = String.valueOf(begin + toeval.nextInt(9 * begin - 1));
            if (elfproef(getal)) {
                return cijfers == 8
                        ? getal
                        : kies(
                                toeval,
                                getal,
                                getal.substring(0, 3) + " " + getal.substring(3, 6) + " " + getal.substring(6),
                                getal.substring(0, 4) + "." + getal.substring(4, 6) + "." + getal.substring(6));
            }
        }
    }

    private static boolean elfproef(String cijfers) {
        String negen = cijfers.length() == 8 ? "0" + cijfers : cijfers;
        int som = 0;
        for (int plek = 0; plek < 9; plek++) {
            som += (plek == 8 ? -1 : 9 - plek) * (negen.charAt(plek) - '0');
        }
        return som % 11 == 0 && !cijfers.startsWith("0800") && !cijfers.startsWith("0900");
    }

    private static String telefoon(Random toeval) {
        String rest = String.valueOf(10_000_000 + toeval.nextInt(89_999_999));
        String vier = rest.substring(0, 4);
        String nog = rest.substring(4);
        return kies(
                toeval,
                "06" + rest,
                "06 " + rest,
                "06-" + vier + " " + nog,
                "06 " + rest.substring(0, 2) + " " + rest.substring(2, 4) + " " + rest.substring(4, 6) + " "
                        + rest.substring(6),
                "+31 6 " + vier + " " + nog,
                "+31 (0)6 " + rest,
                "00316" + rest,
                "024-" + rest.substring(0, 7),
                "(024) " + rest.substring(0, 3) + " " + rest.substring(3, 7),
                "0487 " + rest.substring(0, 6),
                "+32 470 " + rest.substring(0, 6));
    }

    private static String email(Random toeval) {
        return kies(toeval, "m.visser", "sanne_88", "info", "yildiz.k", "o'brien", "fam-woldu", "mo+werk") + "@"
                + kies(toeval, "voorbeeld.nl", "mail.voorbeeld.org", "school-west.nl", "buurthuis.eu");
    }

    private static String datum(Random toeval) {
        int dag = 1 + toeval.nextInt(28);
        int maand = toeval.nextInt(12);
        int jaar = 2008 + toeval.nextInt(18);
        return switch (toeval.nextInt(12)) {
            case 0 -> dag + " " + MAANDEN.get(maand) + " " + jaar;
            case 1 -> dag + " " + MAANDEN.get(maand);
            case 2 -> "%02d-%02d-%d".formatted(dag, maand + 1, jaar);
            case 3 -> "%d/%d/%02d".formatted(dag, maand + 1, jaar % 100);
            case 4 -> "%d-%02d-%02d".formatted(jaar, maand + 1, dag);
            case 5 -> dag + " " + KORT.get(maand) + ". '" + "%02d".formatted(jaar % 100);
            case 6 -> kies(toeval, "maandag", "vrijdag", "zo") + " " + dag + " " + MAANDEN.get(maand);
            case 7 -> dag + "." + (maand + 1) + "." + jaar;
            case 8 -> "de " + dag + "e van " + MAANDEN.get(maand);
            case 9 -> kies(toeval, "twaalf", "drie", "eenentwintig", "zeven") + " " + MAANDEN.get(maand);
            case 10 -> "week " + (10 + toeval.nextInt(40));
            default -> MAANDEN.get(maand) + " " + dag + ", " + jaar;
        };
    }

    private static String leeftijd(Random toeval) {
        int jaren = 2 + toeval.nextInt(60);
        return switch (toeval.nextInt(6)) {
            case 0 -> jaren + " jaar";
            case 1 -> jaren + " jr";
            case 2 -> jaren + " jaar oud";
            case 3 -> Proefnamen.kies(GETALLEN, toeval) + " jaar";
            case 4 -> String.valueOf(jaren);
            default -> Proefnamen.kies(GETALLEN, toeval);
        };
    }

    private static String iban(Random toeval) {
        return kies(
                toeval,
                "NL91 ABNA 0417 1643 00",
                "NL91ABNA0417164300",
                "nl91 abna 0417 1643 00",
                "BE71 0961 2345 6769",
                "DE89 3704 0044 0532 0130 00",
                "NL20 INGB 0001 2345 67",
                "NL91-ABNA-0417-1643-00");
    }

    private static String kies(Random toeval, String... uit) {
        return uit[toeval.nextInt(uit.length)];
    }
}
