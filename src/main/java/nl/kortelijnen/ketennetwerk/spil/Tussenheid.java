package nl.kortelijnen.ketennetwerk.spil;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Works out the figures with JGraphT; knows no store and no people. */
final class Tussenheid {

    private Tussenheid() {}

    /** Two who know each other. */
    record Paar(String een, String ander) {}

    /**
     * @param onmisbaar without whom what hung together falls apart
     * @param tussenheid between 0 and 1
     */
    record Uitkomst(Map<String, Double> tussenheid, Map<String, Integer> lijnen, Set<String> onmisbaar) {}

    /** @param voortgang hears how far it is, from 0 to 1 */
    static Uitkomst van(Collection<String> mensen, Collection<Paar> bekenden, DoubleConsumer voortgang) {
        Graph<String, DefaultEdge> graaf = new SimpleGraph<>(DefaultEdge.class);
        mensen.forEach(graaf::addVertex);
        bekenden.stream()
                .filter(paar -> !paar.een().equals(paar.ander()))
                .filter(paar -> graaf.containsVertex(paar.een()) && graaf.containsVertex(paar.ander()))
                .forEach(paar -> graaf.addEdge(paar.een(), paar.ander()));
        voortgang.accept(0.1);
        Map<String, Double> tussenheid = new HashMap<>(new BetweennessCentrality<>(graaf).getScores());
        // the library divides by ordered pairs in a graph without direction too, and so by twice too many
        double paren = Math.max(1, (mensen.size() - 1.0) * (mensen.size() - 2.0) / 2);
        tussenheid.replaceAll((mens, wegen) -> wegen / paren);
        voortgang.accept(0.9);
        Set<String> onmisbaar = new BiconnectivityInspector<>(graaf).getCutpoints();
        Map<String, Integer> lijnen = new HashMap<>();
        graaf.vertexSet().forEach(mens -> lijnen.put(mens, graaf.degreeOf(mens)));
        return new Uitkomst(tussenheid, lijnen, Set.copyOf(onmisbaar));
    }
}
