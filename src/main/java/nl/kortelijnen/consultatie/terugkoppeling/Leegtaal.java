package nl.kortelijnen.consultatie.terugkoppeling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sentences that tell a reporter nothing (E11, AE10): "Het is in goede handen". */
final class Leegtaal {

    private static final List<String> FRASEN = List.of(
            "het is in goede handen",
            "is in goede handen",
            "in goede handen",
            "we zijn ermee bezig",
            "wij zijn ermee bezig",
            "er wordt aan gewerkt",
            "we pakken het op",
            "wij pakken het op",
            "het wordt opgepakt",
            "is opgepakt",
            "we houden het in de gaten",
            "we houden de vinger aan de pols",
            "we nemen het mee",
            "komt goed",
            "alles is geregeld",
            "de juiste mensen zijn betrokken",
            "hulp is ingezet",
            "er is hulp",
            "we doen ons best",
            "dank voor je melding",
            "bedankt voor uw melding",
            "we mogen niets zeggen",
            "daar kunnen we niets over zeggen",
            "vanwege de privacy",
            "geen bijzonderheden",
            "niet van toepassing",
            "volgt nog");

    private static final Set<String> VULWOORDEN = Set.of(
            "het", "de", "een", "en", "is", "er", "we", "wij", "dat", "dit", "nu", "ook", "dus", "hoor", "verder",
            "goed", "heel", "wel", "met", "van", "voor", "nvt", "nog", "alles", "zijn", "wordt", "ermee", "bezig",
            "komt", "al", "maar", "want", "dan", "onze", "je", "u", "uw", "jouw");

    private Leegtaal() {}

    /** How many words are left when what says nothing is taken out. */
    static long woordenMetInhoud(String tekst) {
        String rest = " "
                + tekst.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
        for (String frase : FRASEN) {
            while (rest.contains(" " + frase + " ")) {
                rest = rest.replace(" " + frase + " ", " ");
            }
        }
        return Arrays.stream(rest.strip().split(" "))
                .filter(woord -> woord.length() > 1 && !VULWOORDEN.contains(woord))
                .distinct()
                .count();
    }
}
