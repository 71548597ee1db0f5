package nl.kortelijnen.kennis.stuk;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The front matter of a file. YAML is read as text only: nothing in it is ever made into an object. */
public final class Voorblok {

    private static final int GROOTSTE = 100_000;
    private static final DateTimeFormatter NEDERLANDS = DateTimeFormatter.ofPattern("d-M-uuuu");

    private final Map<String, Node> velden = new HashMap<>();
    private final int eersteRegel;

    /** @param eersteRegel the line of the file on which the YAML begins, from 1 */
    public Voorblok(String yaml, int eersteRegel) throws OngeldigeInhoud {
        this.eersteRegel = eersteRegel;
        Node blok = lees(yaml);
        if (blok == null) {
            return;
        }
        if (!(blok instanceof MappingNode velden)) {
            throw new OngeldigeInhoud(
                    regel(blok),
                    "Het blok tussen de streepjes heeft geen velden. Zet er minstens "
                            + "een regel in als: titel: Begin bij de ouders");
        }
        for (NodeTuple veld : velden.getValue()) {
            if (veld.getKeyNode() instanceof ScalarNode naam
                    && this.velden.put(naam.getValue(), veld.getValueNode()) != null) {
                throw new OngeldigeInhoud(
                        regel(naam), "Het veld '" + naam.getValue() + "' staat er twee keer. Haal er een weg.");
            }
        }
    }

    private @Nullable Node lees(String yaml) throws OngeldigeInhoud {
        LoaderOptions grenzen = new LoaderOptions();
        grenzen.setCodePointLimit(GROOTSTE);
        grenzen.setMaxAliasesForCollections(5);
        grenzen.setNestingDepthLimit(8);
        try {
            return new Yaml(new SafeConstructor(grenzen)).compose(new StringReader(yaml));
        } catch (MarkedYAMLException e) {
            int regel = e.getProblemMark() == null
                    ? eersteRegel
                    : e.getProblemMark().getLine() + eersteRegel;
            throw new OngeldigeInhoud(
                    regel,
                    "De opmaak klopt hier niet. Staat er een dubbele punt of een "
                            + "aanhalingsteken in de tekst, zet de tekst dan tussen dubbele aanhalingstekens.");
        } catch (YAMLException e) {
            throw new OngeldigeInhoud(
                    eersteRegel,
                    "Het blok tussen de streepjes kan niet worden gelezen: het is te "
                            + "lang of bevat vreemde tekens. Maak het korter of typ het opnieuw.");
        }
    }

    /** The line of a field in the file; that of the block's beginning when it is not there. */
    int regel(String naam) {
        Node veld = velden.get(naam);
        return veld == null ? eersteRegel : regel(veld);
    }

    private int regel(Node plek) {
        return plek.getStartMark() == null ? eersteRegel : plek.getStartMark().getLine() + eersteRegel;
    }

    /** Text of one field, stripped; empty when it is not there or holds nothing. */
    public Optional<String> tekst(String naam) throws OngeldigeInhoud {
        Node veld = velden.get(naam);
        if (veld == null) {
            return Optional.empty();
        }
        if (!(veld instanceof ScalarNode waarde)) {
            throw new OngeldigeInhoud(
                    regel(veld),
                    "Het veld '" + naam + "' is een lijst, en moet één tekst zijn. Zet die tussen "
                            + "dubbele aanhalingstekens.");
        }
        String tekst = waarde.getValue().strip();
        return tekst.isEmpty() ? Optional.empty() : Optional.of(tekst);
    }

    /** A list, or one text as a list of one; empty when it is not there. */
    public List<String> lijst(String naam) throws OngeldigeInhoud {
        if (!(velden.get(naam) instanceof SequenceNode reeks)) {
            return tekst(naam).stream().toList();
        }
        List<String> waarden = new ArrayList<>();
        for (Node deel : reeks.getValue()) {
            if (!(deel instanceof ScalarNode waarde)) {
                throw new OngeldigeInhoud(
                        regel(deel),
                        "Het veld '" + naam + "' moet een eenvoudige lijst zijn. Staat er een dubbele "
                                + "punt in, zet de tekst dan tussen dubbele aanhalingstekens.");
            }
            if (!waarde.getValue().isBlank()) {
                waarden.add(waarde.getValue().strip());
            }
        }
        return waarden;
    }

    Optional<LocalDate> datum(String naam) throws OngeldigeInhoud {
        Optional<String> tekst = tekst(naam);
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        for (DateTimeFormatter vorm : List.of(DateTimeFormatter.ISO_LOCAL_DATE, NEDERLANDS)) {
            try {
                return Optional.of(LocalDate.parse(tekst.get(), vorm));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        throw new OngeldigeInhoud(
                regel(naam), "'" + tekst.get() + "' is geen datum. Schrijf '" + naam + "' als 2026-11-22.");
    }
}
