package nl.kortelijnen.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code ./kl bench [zoeken] [zoekgroei] [relevantie] [start] [pagina] [logboek] [live] [openen] [doek] [graaf] [deskundigen] [werkdag] [kaart] [bewaking]
 * [herkenning]}: measures, prints, and writes each table into {@code docs/prestaties.md}. Without arguments everything. Figures are never a test: machines
 * differ; ratios in one run are what to look at.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] argumenten) throws Exception {
        Map<String, Meting> metingen = new LinkedHashMap<>();
        metingen.put("relevantie", new Relevantiemeting());
        metingen.put("zoeken", new Zoekmeting());
        metingen.put("zoekgroei", new Zoekgroeimeting());
        metingen.put("start", new Startmeting());
        metingen.put("pagina", new Paginameting());
        metingen.put("logboek", new Logmeting());
        metingen.put("live", new Livemeting());
        metingen.put("openen", new Openmeting());
        metingen.put("doek", new Doekmeting());
        metingen.put("graaf", new Graafmeting());
        metingen.put("deskundigen", new Deskundigenmeting());
        metingen.put("werkdag", new Werkdagmeting());
        metingen.put("kaart", new Kaartmeting());
        metingen.put("bewaking", new Bewakingsmeting());
        metingen.put("herkenning", new Herkenningsmeting());
        Set<String> gevraagd = new LinkedHashSet<>(argumenten.length == 0 ? metingen.keySet() : List.of(argumenten));
        if (gevraagd.contains("zoeken")) {
            gevraagd.add("relevantie");
        }
        for (String naam : gevraagd) {
            if (!metingen.containsKey(naam)) {
                System.err.println(
                        "Onbekende meting: " + naam + ". Kies uit " + String.join(", ", metingen.keySet()) + ".");
                System.exit(2);
            }
        }
        Prestatieblad blad = new Prestatieblad(Path.of("docs/prestaties.md"));
        for (Map.Entry<String, Meting> meting : metingen.entrySet()) {
            if (gevraagd.contains(meting.getKey())) {
                System.out.println("Meet: " + meting.getKey());
                String tabel = meting.getValue().meet();
                System.out.println(tabel);
                blad.zet(meting.getKey(), tabel);
            }
        }
        System.exit(0);
    }

    /** One kind of measurement; gives a table in Markdown. */
    interface Meting {
        String meet() throws Exception;
    }
}
