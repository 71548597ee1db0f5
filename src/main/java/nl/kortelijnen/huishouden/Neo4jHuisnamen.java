package nl.kortelijnen.huishouden;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kortelijnen.herkenning.Bekendgegeven;
import nl.kortelijnen.herkenning.Gegevenssoort;
import nl.kortelijnen.herkenning.Naamkenner;
import nl.kortelijnen.huishouden.tekst.Huiskluis;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import nl.kortelijnen.opslag.kluis.Kluis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether a text holds a werknaam, or what somebody in a drawing is called. The names themselves stay here. */
@Component
class Neo4jHuisnamen implements Naamkenner {

    private static final String NAMEN = """
            MATCH (h:Huishouden) RETURN h.id AS id, 'werknaam' AS veld, h.werknaam AS tekst
            UNION ALL
            MATCH (n:Netwerkpersoon) WHERE n.aanduiding > '' RETURN n.id AS id, 'aanduiding' AS veld, n.aanduiding AS tekst
            """;

    /** What somebody is to somebody: no name, however many are called so in a drawing. */
    private static final Set<String> GEEN_NAAM = Set.of(
            "moeder",
            "vader",
            "mama",
            "papa",
            "zoon",
            "dochter",
            "broer",
            "zus",
            "oma",
            "opa",
            "tante",
            "oom",
            "neef",
            "nicht",
            "baby",
            "kind",
            "buurvrouw",
            "buurman",
            "vriend",
            "vriendin",
            "man",
            "vrouw",
            "partner",
            "ex",
            "stiefvader",
            "stiefmoeder",
            "pleegvader",
            "pleegmoeder",
            "juf",
            "meester",
            "huisarts",
            "school");

    private static final Logger LOG = LoggerFactory.getLogger(Neo4jHuisnamen.class);

    private final Neo4jGraaf graaf;
    private final Huiskluis kluis;

    Neo4jHuisnamen(Neo4jGraaf graaf, Huiskluis kluis) {
        this.graaf = graaf;
        this.kluis = kluis;
    }

    @Override
    public Predicate<String> noemtIemand() {
        Set<String> namen = new HashSet<>();
        AtomicInteger onleesbaar = new AtomicInteger();
        List<String> teksten = graaf.lees(
                NAMEN,
                Map.of(),
                rij -> open(
                        rij.get("tekst").asString(""),
                        UUID.fromString(rij.get("id").asString()),
                        rij.get("veld").asString(),
                        onleesbaar));
        if (onleesbaar.get() > 0) {
            LOG.warn("{} names in the graph cannot be read; they are not recognised anywhere", onleesbaar);
        }
        teksten.forEach(tekst -> namen.addAll(namen(tekst).toList()));
        return Naamkenner.eenVan(namen);
    }

    /** One that cannot be read says nothing about the others. */
    private String open(String tekst, UUID van, String veld, AtomicInteger onleesbaar) {
        try {
            return kluis.open(tekst, van, veld);
        } catch (Kluis.Onleesbaar _) {
            onleesbaar.incrementAndGet();
            return "";
        }
    }

    /** The whole, each word in it that has a capital of its own, and each that is no ordinary word. */
    static Stream<String> namen(String tekst) {
        return Stream.of(
                        Stream.of(tekst),
                        Arrays.stream(tekst.split("[^\\p{L}\\p{N}]+"))
                                .skip(1)
                                .filter(woord -> !woord.isEmpty() && Character.isUpperCase(woord.codePointAt(0))),
                        Bekendgegeven.inAanduiding(tekst, Gegevenssoort.NAAM, "").stream()
                                .map(Bekendgegeven::tekst))
                .flatMap(namen -> namen)
                .filter(naam -> !naam.isBlank())
                .filter(naam -> !GEEN_NAAM.contains(naam.strip().toLowerCase(Locale.ROOT)));
    }
}
