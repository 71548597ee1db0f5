package nl.kortelijnen.herkenning.zin;

import java.util.regex.Pattern;

/** The sentence around a place in a text. */
public final class Zin {

    private static final int VER_GENOEG = 60;

    private static final Pattern LEVENSLOOP = Pattern.compile(
            "(?<!\\p{L})(?:geboren|geb|getrouwd|trouwde[n]?|gescheiden|scheidde[n]?|gevlucht|vluchtte[n]?|overleden|overleed|aangekomen|gekomen"
                    + "|kwam(?:en)?|verhuisd|verhuisde[n]?|gestorven|stierf|geëmigreerd|gearresteerd|veroordeeld)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MENS = Pattern.compile(
            "(?<!\\p{L})(?:ze|zij|hij|haar|hem|ik|wij|moeder|vader|ouders|zoon|dochter|kind|kinderen|gezin|familie|jongen"
                    + "|meisje|broer|zus|oma|opa|tante|oom|man|vrouw|partner|cliënte?)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** What years are also said of, without anybody in it. */
    private static final Pattern VAN_IEDEREEN = Pattern.compile(
            "(?<!\\p{L})(?:(?:is|zijn|was|waren|werd|werden|kwam|kwamen) er|er (?:is|zijn|was|waren|werd|werden)"
                    + "|\\p{L}{0,12}wet(?:ten)?|wmo|avg|cao|\\p{L}{0,12}(?:richtlijn|onderzoek|beleid|regeling|subsidie|verslag"
                    + "|groep|programma|project|rapport)(?:en|s)?|cbs|cijfers?|verdrag|convenant|pilot|landelijke?|gemeenten?"
                    + "|ministerie|regering|regio|corona|organisaties?|team|netwerk|samenwerking|cursus|training|methode|handreiking)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private Zin() {}

    /** Whether it speaks of what happened to somebody: born, fled, married. */
    public static boolean overLevensloop(String tekst, int van, int tot) {
        return LEVENSLOOP.matcher(rond(tekst, van, tot)).find();
    }

    /** Whether it may speak of somebody's life: it does, unless it is about what goes for everybody. */
    public static boolean kanOverIemandGaan(String tekst, int van, int tot) {
        String zin = rond(tekst, van, tot);
        return LEVENSLOOP.matcher(zin).find()
                || MENS.matcher(zin).find()
                || !VAN_IEDEREEN.matcher(zin).find();
    }

    private static String rond(String tekst, int van, int tot) {
        String voor = tekst.substring(Math.max(0, van - VER_GENOEG), van);
        String na = tekst.substring(tot, Math.min(tekst.length(), tot + VER_GENOEG));
        int einde = na.indexOf('.');
        return voor.substring(voor.lastIndexOf('.') + 1) + " " + (einde < 0 ? na : na.substring(0, einde));
    }
}
