package nl.kortelijnen.bench.bewaking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kortelijnen.herkenning.Bekendgegeven;
import nl.kortelijnen.herkenning.Gegevenssoort;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.Herkenner;

/** How much of what was planted is found, and how much of what is found was planted. */
public final class Bewakingscijfers {

    private static final Set<String> TUSSEN =
            Set.of("van", "de", "der", "den", "ter", "in", "'t", "t", "het", "ez", "mevrouw", "meneer");

    private final Map<String, int[]> geplant = new TreeMap<>();
    private final Map<String, int[]> gevonden = new TreeMap<>();
    private final List<String> gemist = new ArrayList<>();
    private final List<String> teVeel = new ArrayList<>();

    public static Bewakingscijfers over(List<Proefnotitie> notities) {
        Bewakingscijfers cijfers = new Bewakingscijfers();
        notities.forEach(cijfers::tel);
        return cijfers;
    }

    private void tel(Proefnotitie notitie) {
        List<Bekendgegeven> bekend = notitie.huisnamen().stream()
                .map(naam -> new Bekendgegeven(naam, Gegevenssoort.NAAM, "iemand"))
                .toList();
        List<Herkend> vondsten =
                Herkenner.inVerhaal(List.of(notitie.tekst()), bekend).getFirst();
        BitSet bedekt = new BitSet();
        vondsten.forEach(vondst -> bedekt.set(vondst.van(), vondst.tot()));
        BitSet bedoeld = new BitSet();
        for (Geplant een : notitie.geplant()) {
            bedoeld.set(een.van(), een.tot());
            boolean heel = isHeel(notitie.tekst(), een, bedekt);
            tel(geplant, een.groep(), heel);
            if (!heel) {
                gemist.add(een.groep() + ": " + regel(notitie.tekst(), een.van(), een.tot()));
            }
        }
        for (Herkend vondst : vondsten) {
            boolean raak = !bedoeld.get(vondst.van(), vondst.tot()).isEmpty();
            tel(gevonden, vondst.soort().label(), raak);
            if (!raak) {
                teVeel.add(vondst.soort() + ": " + regel(notitie.tekst(), vondst.van(), vondst.tot()));
            }
        }
    }

    /** Every word and number of it, but not "van der". */
    private static boolean isHeel(String tekst, Geplant een, BitSet bedekt) {
        int plek = een.van();
        for (String woord : tekst.substring(een.van(), een.tot()).split(" ")) {
            boolean telt = !TUSSEN.contains(woord) && woord.chars().anyMatch(Character::isLetterOrDigit);
            if (telt && bedekt.get(plek, plek + woord.length()).cardinality() < woord.length() - 1) {
                return een.groep().equals("DOSSIER")
                        && woord.chars().noneMatch(Character::isDigit)
                        && isHeel(tekst, new Geplant("x", plek + woord.length() + 1, een.tot()), bedekt);
            }
            plek += woord.length() + 1;
        }
        return true;
    }

    private static String regel(String tekst, int van, int tot) {
        return tekst.substring(Math.max(0, van - 25), van).replace('\n', ' ')
                + "[" + tekst.substring(van, tot) + "]"
                + tekst.substring(tot, Math.min(tekst.length(), tot + 15)).replace('\n', ' ');
    }

    private static void tel(Map<String, int[]> waar, String groep, boolean raak) {
        int[] stand = waar.computeIfAbsent(groep, sleutel -> new int[2]);
        stand[0] += raak ? 1 : 0;
        stand[1]++;
    }

    public double recall(String groep) {
        int[] stand = geplant.getOrDefault(groep, new int[] {0, 1});
        return (double) stand[0] / stand[1];
    }

    /** Of every kind that is no name, together. */
    public double recallPatronen() {
        return deel(geplant.entrySet().stream()
                .filter(een -> new Geplant(een.getKey(), 0, 0).isPatroon())
                .map(Map.Entry::getValue)
                .toList());
    }

    public double precisie() {
        return deel(List.copyOf(gevonden.values()));
    }

    private static double deel(List<int[]> standen) {
        return (double) standen.stream().mapToInt(stand -> stand[0]).sum()
                / standen.stream().mapToInt(stand -> stand[1]).sum();
    }

    public Map<String, int[]> perGroep() {
        return geplant;
    }

    public Map<String, int[]> perSoort() {
        return gevonden;
    }

    public List<String> gemist() {
        return gemist;
    }

    public List<String> teVeel() {
        return teVeel;
    }
}
