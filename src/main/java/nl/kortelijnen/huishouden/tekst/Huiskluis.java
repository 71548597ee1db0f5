package nl.kortelijnen.huishouden.tekst;

import java.util.UUID;
import nl.kortelijnen.opslag.kluis.Kluis;
import org.springframework.stereotype.Component;

/** The texts of a household in the graph, each encrypted for its own place; {@link Neo4jHuisteksten} gives them new keys. */
@Component
public class Huiskluis {

    private final Kluis kluis;

    public Huiskluis(Kluis kluis) {
        this.kluis = kluis;
    }

    /**
     * @param van the {@code id} that stands beside it, on the same node or line
     * @param veld the property it is kept in
     */
    public String dicht(String tekst, UUID van, String veld) {
        return kluis.versleutel(tekst, plek(van, veld));
    }

    /** The opposite; nothing when nothing was kept. */
    public String open(String versleuteld, UUID van, String veld) {
        return versleuteld.isEmpty() ? "" : kluis.ontsleutel(versleuteld, plek(van, veld));
    }

    /** How the graph names the place of an encrypted text of a node or line. */
    public static String plek(UUID van, String veld) {
        return "huishouden/" + van + "/" + veld;
    }
}
