package nl.kortelijnen.herkenning;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names by their capitals. At the start of a sentence a capital says nothing: there a word counts only when another
 * capitalised word follows or when it is a common given name.
 */
final class Eigennamen {

    private static final Set<String> TUSSENVOEGSELS = Set.of(
            "van", "de", "der", "den", "het", "ten", "ter", "te", "in", "op", "'t", "t", "la", "le", "du", "di", "da",
            "dos", "el", "al", "bin", "bint", "ben", "ibn", "abu", "ould", "von", "zu");

    /** After these an unknown capital is more often a place than somebody: "gevlucht uit Qamishli". */
    private static final Set<String> PLAATSWOORDEN = Set.of("uit", "vanuit", "in", "te", "nabij", "naar", "richting");

    /** Also at the start of a sentence these stand inside the name of somebody: "Bahar van Loon". */
    private static final Set<String> VAN_MENSEN = Set.of("van", "der", "den", "el", "al", "ben", "bin", "von");

    /** Before these a town in small letters. */
    private static final Set<String> VOOR_PLAATS = Set.of(
            "uit", "vanuit", "in", "te", "nabij", "naar", "richting", "van", "rond", "omgeving", "via", "tot", "over");

    private static final int LANGSTE_STAD = 4;

    private static final Set<String> VAN_DEN = Set.of("van den", "van der");

    private static final Set<String> GEEN_VAN_DEN = Set.of("beginne", "aard", "duivel", "heer", "heren", "mensen");

    /** Ordinary words, but behind "huisarts van de" a surname. */
    private static final Set<String> ACHTER_VAN_DE = Set.of(
            "velde",
            "ven",
            "laar",
            "kamp",
            "pol",
            "weerd",
            "graaf",
            "wiel",
            "sande",
            "wetering",
            "kerkhof",
            "meer",
            "berg");

    /** What stands before a surname that is also a word: "Ilse van der Meer", "Kees de Wit". */
    private static final Set<String> VOOR_ACHTERNAAM =
            Set.of("van", "de", "der", "den", "ter", "ten", "'t", "t", "el", "al", "ben", "bin", "von", "dos", "da");

    /** Where a part of a town is meant in small letters too. */
    private static final Set<String> WIJKWOORDEN = Set.of("in", "uit", "wijk", "buurt", "naar");

    /** Before these stands somebody whom one also calls by a first name. */
    private static final Set<String> OUDEREN = Set.of("oma", "opa", "tante", "oom");

    /** "d'Souza", "o'connor": nothing else is written so. */
    private static final Pattern MET_APOSTROF = Pattern.compile("[dDlL]'\\p{Lu}\\p{L}{2,}|[oO]'\\p{L}{4,}");

    private static final Pattern SCHOOLNAAM = Pattern.compile(".*(?:school|college|lyceum|gymnasium|kindcentrum)");

    /** "zit op de Montessori", with its article in the group. */
    private static final Pattern VOOR_SCHOOL = Pattern.compile(
            ".*(?<!\\p{L})(?:zit|zat|zitten|zaten|leerling|les|examen|eindexamen) (?:op|van|aan) ((?:de |het )?)",
            Pattern.DOTALL);

    private static final int VER_GENOEG = 40;

    private static final int HOOGSTENS_VOORLETTERS = 5;

    private final String tekst;
    private final List<Woord> woorden;
    private final Vondsten vondsten;
    private final Woordkennis kennis;

    Eigennamen(String tekst, List<Woord> woorden, Vondsten vondsten, Woordkennis kennis) {
        this.tekst = tekst;
        this.woorden = woorden;
        this.vondsten = vondsten;
        this.kennis = kennis;
    }

    void vind() {
        int plek = 0;
        while (plek < woorden.size()) {
            plek = vindBij(plek);
        }
    }

    /** Returns the place of the next word to look at. */
    private int vindBij(int plek) {
        Woord woord = woorden.get(plek);
        Aanspreekvorm vorm = Aanspreekvorm.van(woord.klein());
        if (vorm != null && plek + 1 < woorden.size() && sluitAan(plek, Woord.AFKORTINGEN.contains(woord.klein()))) {
            int laatste = naamVanaf(plek + 1, true, vorm.titel());
            if (laatste <= plek && vorm.soort() == Gegevenssoort.NAAM) {
                laatste = kleineNaamNa(plek, vorm);
            }
            if (laatste > plek) {
                neemMetVorm(plek, laatste, vorm);
                return laatste + 1;
            }
        }
        int stad = kleineStadTot(plek);
        if (stad > 0) {
            int tot = woorden.get(plek + stad - 1).tot();
            vondsten.neem(
                    Gegevenssoort.PLAATS, woord.van(), tot, "een andere plaats", "Plaats waar iemand vandaan komt");
            return plek + stad;
        }
        int vanDen = vanDenNaam(plek);
        if (vanDen > plek) {
            vondsten.neem(Gegevenssoort.NAAM, woord.van(), woorden.get(vanDen).tot(), "iemand", "Lijkt een naam");
            return vanDen + 1;
        }
        int bekend = GeenNamen.lengte(woorden, plek);
        if (bekend > 0) {
            if (bekend == 1 && GeenNamen.isWijk(woord.tekst()) && isAlsWijkBedoeld(plek)) {
                vondsten.neem(Gegevenssoort.PLAATS, woord.van(), woord.tot(), "een wijk", "Wijk waar iemand woont");
            }
            return plek + bekend;
        }
        int laatste = naamVanaf(plek, false, false);
        if (laatste < plek) {
            return plek + 1;
        }
        boolean telt = laatste > plek
                || !woord.metHoofdletter()
                || GeenNamen.isVoornaam(woord.tekst())
                || !Woord.zinsbegin(tekst, woord.van())
                || kennis.isVreemd(woord.tekst())
                || Werkwoorden.volgtOp(woorden, plek) && isOokNaam(woord);
        if (telt) {
            neem(plek, laatste);
        }
        return laatste + 1;
    }

    private boolean isAlsWijkBedoeld(int plek) {
        Woord woord = woorden.get(plek);
        return woord.metHoofdletter()
                ? !naHoofdletter(plek)
                : plek > 0 && WIJKWOORDEN.contains(woorden.get(plek - 1).klein()) && sluitAan(plek - 1, false);
    }

    /** "naar asmara", "in den helder": how many words of a town stand here in small letters; 0 when none. */
    private int kleineStadTot(int plek) {
        Woord woord = woorden.get(plek);
        if (plek == 0
                || woord.metHoofdletter()
                || !VOOR_PLAATS.contains(woorden.get(plek - 1).klein())
                || !sluitAan(plek - 1, false)) {
            return 0;
        }
        StringBuilder naam = new StringBuilder();
        int gevonden = 0;
        for (int aantal = 1; aantal <= LANGSTE_STAD && plek + aantal <= woorden.size(); aantal++) {
            naam.append(aantal == 1 ? "" : " ")
                    .append(woorden.get(plek + aantal - 1).klein());
            boolean los = aantal > 1 || kennis.isNietZelfEenWoord(woord.tekst());
            if (los && GeenNamen.isStad(naam.toString())) {
                gevonden = aantal;
            }
            if (plek + aantal < woorden.size() && !sluitAan(plek + aantal - 1, false)) {
                break;
            }
        }
        int tot = gevonden == 0 ? 0 : woorden.get(plek + gevonden - 1).tot();
        return gevonden > 0 && vondsten.vrij(woord.van(), tot) ? gevonden : 0;
    }

    /** "toen zei van den berg": nothing but a surname is written so. The place of its last word, or the place before. */
    private int vanDenNaam(int plek) {
        int naam = plek + 2;
        boolean kan = naam < woorden.size()
                && VAN_DEN.contains(
                        woorden.get(plek).klein() + " " + woorden.get(plek + 1).klein())
                && sluitAan(plek, false)
                && sluitAan(plek + 1, false);
        if (!kan) {
            return plek - 1;
        }
        Woord woord = woorden.get(naam);
        boolean genoemd = woord.tekst().length() >= 3
                && !woord.metCijfer()
                && !GEEN_VAN_DEN.contains(woord.klein())
                && vondsten.vrij(woorden.get(plek).van(), woord.tot());
        return genoemd ? naam : plek - 1;
    }

    /**
     * A surname in small letters, where a name must stand: "mevrouw van den berg belde", "volgens huisarts de vries". But
     * "oma van de kinderen" says whose. The place of the word before when there is none.
     */
    private int kleineNaamNa(int vormplek, Aanspreekvorm vorm) {
        int plek = vormplek + 1;
        int vanDen = vanDenNaam(plek);
        if (vanDen > plek) {
            return vanDen;
        }
        int naam = naTussenvoegsels(plek, 3);
        Woord woord = woorden.get(naam);
        if (woord.tekst().length() < 3 || Werkwoorden.isVanMensen(woord) || !vondsten.vrij(woord.van(), woord.tot())) {
            return vormplek;
        }
        return kanKleineNaamZijn(vormplek, naam, vorm) ? naam : vormplek;
    }

    private boolean kanKleineNaamZijn(int vormplek, int naam, Aanspreekvorm vorm) {
        Woord woord = woorden.get(naam);
        boolean los = naam == vormplek + 1;
        boolean mens = kennis.isMensennaam(woord.tekst());
        boolean alsVoornaam = GeenNamen.isVoornaam(woord.tekst()) && !woord.metHoofdletter();
        if (vorm.titel() || OUDEREN.contains(woorden.get(vormplek).klein()) && los) {
            return alsVoornaam || mens && (!los || Werkwoorden.volgtOp(woorden, naam));
        }
        if (!los && !woord.metHoofdletter() && kennis.isNietZelfEenWoord(woord.tekst())) {
            return mens;
        }
        boolean ingeleid = vormplek > 0 && Werkwoorden.leidtIn(woorden.get(vormplek - 1));
        boolean begin = Woord.zinsbegin(tekst, woorden.get(vormplek).van());
        boolean na = los || woorden.get(naam - 1).klein().equals("de") || ACHTER_VAN_DE.contains(woord.klein());
        return Aanspreekvorm.isBeroep(woorden.get(vormplek).klein())
                && mens
                && na
                && (ingeleid || begin || Werkwoorden.volgtOp(woorden, naam))
                && (!los || Werkwoorden.volgtOp(woorden, naam) || ingeleid)
                && zonderLidwoord(vormplek);
    }

    private boolean zonderLidwoord(int plek) {
        if (plek == 0) {
            return true;
        }
        String vorige = woorden.get(plek - 1).klein();
        return !Aanspreekvorm.LIDWOORDEN.contains(vorige) && !Aanspreekvorm.BEPALERS.contains(vorige);
    }

    private void neem(int plek, int laatste) {
        int van = woorden.get(plek).van();
        int tot = woorden.get(laatste).tot();
        String vorige = plek > 0 && tekst.startsWith(" ", van - 1)
                ? woorden.get(plek - 1).klein()
                : "";
        String eerste = woorden.get(plek).tekst();
        int schoolTot = schoolTot(laatste);
        Matcher opSchool = VOOR_SCHOOL.matcher(tekst.substring(Math.max(0, van - VER_GENOEG), van));
        if (schoolTot == 0 && opSchool.matches() && (plek == 0 || !Werkwoorden.staanVoor(woorden, plek))) {
            int begin = van - opSchool.group(1).length();
            vondsten.neem(Gegevenssoort.SCHOOL, begin, tot, "een school", "School waar iemand te vinden is");
        } else if (schoolTot > 0) {
            vondsten.neem(Gegevenssoort.SCHOOL, van, schoolTot, "een school", "School waar iemand te vinden is");
        } else if (Werkwoorden.staanVoor(woorden, plek)) {
            vondsten.neem(Gegevenssoort.ORGANISATIE, van, tot, "een werkgever", "Waar iemand werkt");
        } else if (!GeenNamen.isVoornaam(eerste)
                && (PLAATSWOORDEN.contains(vorige)
                        || GeenNamen.isStad(tekst.substring(van, tot))
                        || laatste == plek && kennis.isPlaatsnaam(eerste) && !kennis.isMensennaam(eerste))) {
            vondsten.neem(Gegevenssoort.PLAATS, van, tot, "een andere plaats", "Lijkt een plaats");
        } else {
            vondsten.neem(Gegevenssoort.NAAM, van, tot, "iemand", "Lijkt een naam");
        }
    }

    /** Where the name of a school ends: in this word or in the next, "Dominicus College"; 0 when it is none. */
    private int schoolTot(int laatste) {
        if (SCHOOLNAAM.matcher(woorden.get(laatste).klein()).matches()) {
            return woorden.get(laatste).tot();
        }
        boolean ernaast = laatste + 1 < woorden.size()
                && sluitAan(laatste, false)
                && Set.of("college", "lyceum", "gymnasium", "kindcentrum", "school")
                        .contains(woorden.get(laatste + 1).klein());
        return ernaast ? woorden.get(laatste + 1).tot() : 0;
    }

    private void neemMetVorm(int vormplek, int laatste, Aanspreekvorm vorm) {
        Woord woord = woorden.get(vormplek);
        int van = woord.van();
        String voorstel = vorm.voorstel();
        if (vormplek > 0 && tekst.startsWith(" ", van - 1)) {
            String vorige = woorden.get(vormplek - 1).klein();
            if (Aanspreekvorm.LIDWOORDEN.contains(vorige)
                    && woorden.get(vormplek - 1).tot() == van - 1) {
                van = woorden.get(vormplek - 1).van();
            } else if (Aanspreekvorm.BEPALERS.contains(vorige)) {
                voorstel = voorstel.substring(voorstel.indexOf(' ') + 1);
            }
        }
        vondsten.neem(vorm.soort(), van, woorden.get(laatste).tot(), voorstel, "Naam na “" + woord.tekst() + "”");
    }

    /** The place of the last word of a name that begins here, or -1. */
    private int naamVanaf(int plek, boolean naVorm, boolean ookBekende) {
        int eerste = plek;
        while (eerste - plek < HOOGSTENS_VOORLETTERS
                && eerste + 1 < woorden.size()
                && isVoorletter(eerste)
                && sluitAan(eerste, true)) {
            eerste++;
        }
        int begin = naTussenvoegsels(eerste, naVorm || eerste > plek ? 3 : 0);
        if (!isNaamdeel(begin, ookBekende)) {
            return -1;
        }
        boolean zekerNaam = !Woord.zinsbegin(tekst, woorden.get(plek).van())
                || begin > plek
                || GeenNamen.isVoornaam(woorden.get(plek).tekst());
        int laatste = begin;
        while (laatste + 1 < woorden.size() && sluitAan(laatste, false)) {
            boolean zeker =
                    zekerNaam || VAN_MENSEN.contains(woorden.get(laatste + 1).klein());
            int volgende = naTussenvoegsels(laatste + 1, zeker ? 3 : 0);
            boolean achternaam = volgende > laatste + 1
                    && VOOR_ACHTERNAAM.contains(woorden.get(volgende - 1).klein())
                    && (woorden.get(volgende).metHoofdletter() && isNaamdeel(volgende, true)
                            || vanDenNaam(laatste + 1) == volgende);
            if (!achternaam && (!isNaamdeel(volgende, false) || GeenNamen.lengte(woorden, volgende) > 0)) {
                break;
            }
            laatste = volgende;
        }
        return laatste;
    }

    /** Skips "van der" and the like, at most this many words. */
    private int naTussenvoegsels(int plek, int hoogstens) {
        int verder = plek;
        while (verder - plek < hoogstens
                && verder + 1 < woorden.size()
                && TUSSENVOEGSELS.contains(woorden.get(verder).klein())
                && sluitAan(verder, false)) {
            verder++;
        }
        return verder;
    }

    private boolean isNaamdeel(int plek, boolean ookBekende) {
        Woord woord = woorden.get(plek);
        if (!vondsten.vrij(woord.van(), woord.tot()) || woord.metCijfer()) {
            return false;
        }
        if (woord.inKapitalen()) {
            boolean los = woord.tekst().length() >= 5 && !GeenNamen.bevat(woord.tekst()) && !tussenKapitalen(plek);
            return los || woord.tekst().length() >= 3 && isAlleenNaam(woord);
        }
        if (MET_APOSTROF.matcher(woord.tekst()).matches()
                || isAlleenNaam(woord)
                || !woord.metHoofdletter() && isGenoemd(plek)) {
            return true;
        }
        for (String deel : woord.tekst().split("-")) {
            boolean hoofdletter = !deel.isEmpty() && Character.isUpperCase(deel.charAt(0));
            if (hoofdletter && deel.length() > 1 && (ookBekende || !GeenNamen.bevat(deel))) {
                return deel.chars().anyMatch(Character::isLowerCase) && (ookBekende || !GeenNamen.bevat(woord.tekst()));
            }
        }
        return false;
    }

    /** What people are called and nothing else is: also in small letters. */
    private boolean isAlleenNaam(Woord woord) {
        return woord.tekst().length() >= 3
                && !kennis.isWoord(woord.tekst())
                && kennis.isMensennaam(Naamdelen.zonderGenitief(woord.tekst()));
    }

    /** Without an article nothing but somebody "came": "Kloosterman kwam niet". */
    private boolean isOokNaam(Woord woord) {
        return GeenNamen.isOokEenWoord(woord.tekst())
                || kennis.isMensennaam(woord.tekst())
                || kennis.isNietZelfEenWoord(woord.tekst());
    }

    /** "toen zei chinedu": a word that nobody knows, where only somebody can stand. */
    private boolean isGenoemd(int plek) {
        Woord woord = woorden.get(plek);
        return woord.tekst().length() >= 3
                && plek > 0
                && sluitAan(plek - 1, false)
                && (woord.tekst().length() >= 4 && Werkwoorden.noemt(woorden.get(plek - 1))
                        || PLAATSWOORDEN.contains(woorden.get(plek - 1).klein()) && kennis.isPlaatsnaam(woord.tekst())
                        || Werkwoorden.staanVoor(woorden, plek))
                && kennis.isVreemd(Naamdelen.zonderGenitief(woord.tekst()));
    }

    /** "Buurtteam Hatert" is an organisation. */
    private boolean naHoofdletter(int plek) {
        return plek > 0
                && woorden.get(plek - 1).metHoofdletter()
                && !Woord.zinsbegin(tekst, woorden.get(plek - 1).van())
                && sluitAan(plek - 1, false);
    }

    private boolean tussenKapitalen(int plek) {
        return plek > 0 && woorden.get(plek - 1).inKapitalen()
                || plek + 1 < woorden.size() && woorden.get(plek + 1).inKapitalen();
    }

    private boolean isVoorletter(int plek) {
        Woord woord = woorden.get(plek);
        return woord.tekst().length() == 1 && woord.metHoofdletter() && tekst.startsWith(".", woord.tot());
    }

    /** Whether only a space, or for abbreviations a point and perhaps a space, stands before the next word. */
    private boolean sluitAan(int plek, boolean metPunt) {
        String tussen =
                tekst.substring(woorden.get(plek).tot(), woorden.get(plek + 1).van());
        return tussen.equals(" ") || metPunt && (tussen.equals(".") || tussen.equals(". "));
    }
}
