package nl.kortelijnen.gedeeld;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A readable YAML file under {@code content/} that holds lists of rows. Nothing in it ever stops the portal: what is
 * broken is left out with a warning that names the file and the line.
 */
public final class Inhoudsbestand {

    private Inhoudsbestand() {}

    /** The rows of the list with this name; none when the file or the list is not there. Days are told from this day. */
    public static List<Inhoudsrij> rijen(Path bestand, String lijst, LocalDate vandaag) {
        if (!Files.isRegularFile(bestand)) {
            return List.of();
        }
        try (Reader lezer = Files.newBufferedReader(bestand)) {
            return rijen(bestand, new Yaml(new SafeConstructor(new LoaderOptions())).compose(lezer), lijst, vandaag);
        } catch (MarkedYAMLException e) {
            int regel = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            Startlog.waarschuw(
                    bestand + ":" + regel + " is geen geldige YAML (" + e.getProblem() + "); het bestand blijft weg");
            return List.of();
        } catch (IOException | RuntimeException e) {
            Startlog.waarschuw(bestand + ":1 is niet te lezen (" + e.getMessage() + "); het bestand blijft weg");
            return List.of();
        }
    }

    private static List<Inhoudsrij> rijen(Path bestand, Node wortel, String lijst, LocalDate vandaag) {
        List<Inhoudsrij> rijen = new ArrayList<>();
        if (wortel instanceof MappingNode kaart) {
            for (NodeTuple paar : kaart.getValue()) {
                if (paar.getKeyNode() instanceof ScalarNode naam
                        && naam.getValue().equals(lijst)
                        && paar.getValueNode() instanceof SequenceNode reeks) {
                    reeks.getValue().forEach(knoop -> voegToe(rijen, bestand, knoop, vandaag));
                }
            }
        }
        return rijen;
    }

    private static void voegToe(List<Inhoudsrij> rijen, Path bestand, Node knoop, LocalDate vandaag) {
        int regel = knoop.getStartMark().getLine() + 1;
        try {
            Knooplezer lezer = new Knooplezer();
            if (lezer.lees(knoop) instanceof Map<?, ?> velden) {
                rijen.add(new Inhoudsrij(bestand, regel, velden, vandaag, lezer.regels));
            } else {
                Startlog.waarschuw(bestand + ":" + regel + " is geen rij met velden; de rij blijft weg");
            }
        } catch (RuntimeException e) {
            Startlog.waarschuw(bestand + ":" + regel + " is niet te lezen (" + e.getMessage() + "); de rij blijft weg");
        }
    }

    private static final class Knooplezer extends SafeConstructor {

        private final IdentityHashMap<Object, Integer> regels = new IdentityHashMap<>();

        Knooplezer() {
            super(new LoaderOptions());
        }

        Object lees(Node knoop) {
            return constructDocument(knoop);
        }

        @Override
        protected Map<Object, Object> constructMapping(MappingNode knoop) {
            Map<Object, Object> kaart = super.constructMapping(knoop);
            regels.put(kaart, knoop.getStartMark().getLine() + 1);
            return kaart;
        }
    }
}
