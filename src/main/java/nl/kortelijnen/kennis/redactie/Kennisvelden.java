package nl.kortelijnen.kennis.redactie;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kortelijnen.kennis.stuk.Bijlage;
import nl.kortelijnen.kennis.stuk.Kennisbestand;
import nl.kortelijnen.kennis.stuk.OngeldigeInhoud;
import nl.kortelijnen.kennis.stuk.Voorblok;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A text in the fields of the editor: the front matter by name, and the Markdown below it. It may be unfinished; only
 * offering it for approval asks that it is whole.
 *
 * @param enkel fields with one value
 * @param lijsten fields with several
 */
public record Kennisvelden(Map<String, String> enkel, Map<String, List<String>> lijsten, String tekst) {

    private static final List<String> ENKEL = List.of(
            "id",
            "titel",
            "soort",
            "versie",
            "status",
            "bereik",
            "samenvatting",
            "bron",
            "nagekeken",
            "geldigTot",
            "tenzij",
            "letterlijk",
            "bedoeld",
            "alarm");
    private static final List<String> LIJSTEN = List.of(
            "fase",
            "themas",
            "doelgroep",
            "taal",
            "herkomst",
            "organisatie",
            "lezingen",
            "vragen",
            "voorbeeldvragen",
            "eerst",
            "eerstBij",
            "verwant",
            "gebruiktDoor",
            Bijlage.VELD);
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Set<String> IN_EEN_REGEL =
            Set.of("fase", "themas", "doelgroep", "taal", "herkomst", "organisatie", "eerst", "verwant");

    /** @throws OngeldigeInhoud when the front matter cannot be read at all */
    static Kennisvelden van(String inhoud) throws OngeldigeInhoud {
        Kennisbestand delen = Kennisbestand.van(inhoud);
        Voorblok blok = new Voorblok(delen.voorblok(), delen.eersteRegel());
        Map<String, String> enkel = new LinkedHashMap<>();
        Map<String, List<String>> lijsten = new LinkedHashMap<>();
        for (String naam : ENKEL) {
            blok.tekst(naam).ifPresent(waarde -> enkel.put(naam, waarde));
        }
        for (String naam : LIJSTEN) {
            List<String> waarden = blok.lijst(naam);
            if (!waarden.isEmpty()) {
                lijsten.put(naam, waarden);
            }
        }
        return new Kennisvelden(enkel, lijsten, delen.tekst().strip());
    }

    public String enkel(String naam) {
        return enkel.getOrDefault(naam, "");
    }

    public List<String> lijst(String naam) {
        return lijsten.getOrDefault(naam, List.of());
    }

    /** The whole file. */
    String inhoud() {
        List<NodeTuple> velden = new ArrayList<>();
        for (String naam : ENKEL) {
            String waarde = opEenRegel(enkel(naam));
            if (!waarde.isEmpty()) {
                velden.add(new NodeTuple(yaml(naam, ScalarStyle.PLAIN), yaml(waarde)));
            }
        }
        for (String naam : LIJSTEN) {
            List<Node> waarden = lijst(naam).stream()
                    .map(Kennisvelden::opEenRegel)
                    .filter(waarde -> !waarde.isEmpty())
                    .map(Kennisvelden::yaml)
                    .toList();
            if (!waarden.isEmpty()) {
                FlowStyle hoe = IN_EEN_REGEL.contains(naam) ? FlowStyle.FLOW : FlowStyle.BLOCK;
                velden.add(new NodeTuple(yaml(naam, ScalarStyle.PLAIN), new SequenceNode(Tag.SEQ, waarden, hoe)));
            }
        }
        StringWriter voorblok = new StringWriter();
        if (!velden.isEmpty()) {
            new Yaml(eenVeldPerRegel()).serialize(new MappingNode(Tag.MAP, velden, FlowStyle.BLOCK), voorblok);
        }
        return "---\n" + voorblok + "---\n" + tekst.strip() + "\n";
    }

    private static DumperOptions eenVeldPerRegel() {
        DumperOptions opties = new DumperOptions();
        opties.setWidth(Integer.MAX_VALUE);
        opties.setSplitLines(false);
        opties.setIndicatorIndent(2);
        opties.setIndentWithIndicator(true);
        return opties;
    }

    private static String opEenRegel(String waarde) {
        return waarde.strip().replaceAll("\\s+", " ");
    }

    /** Bare when it is a plain code, otherwise between double quotes. */
    private static Node yaml(String waarde) {
        return yaml(waarde, CODE.matcher(waarde).matches() ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    }

    private static Node yaml(String waarde, ScalarStyle stijl) {
        return new ScalarNode(Tag.STR, waarde, null, null, stijl);
    }
}
