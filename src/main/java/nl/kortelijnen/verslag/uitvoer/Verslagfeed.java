package nl.kortelijnen.verslag.uitvoer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.Verslagregel;
import org.springframework.web.util.HtmlUtils;

/** What was published, newest first, as Atom (RFC 4287). An entry keeps its id when a new version comes out. */
final class Verslagfeed {

    static final int MEESTE = 50;

    private Verslagfeed() {}

    /** @param basis the address of the portal, ending in a slash */
    static byte[] van(List<Verslagregel> verslagen, String basis) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"nl\">\n");
        deel(xml, "id", basis + Verslagadres.FEED);
        deel(xml, "title", "Verslagen · Korte Lijnen");
        deel(xml, "updated", nieuwste(verslagen).toString());
        link(xml, "self", basis + Verslagadres.FEED, "application/atom+xml");
        xml.append("<author>\n");
        deel(xml, "name", "Korte Lijnen");
        xml.append("</author>\n");
        verslagen.forEach(verslag -> stuk(xml, verslag, basis));
        return xml.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Instant nieuwste(List<Verslagregel> verslagen) {
        return verslagen.stream()
                .map(Verslagregel::moment)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static void stuk(StringBuilder xml, Verslagregel verslag, String basis) {
        String slug = Objects.requireNonNull(verslag.slug());
        xml.append("<entry>\n");
        deel(xml, "id", "urn:uuid:" + verslag.verslag());
        deel(xml, "title", verslag.titel());
        deel(xml, "updated", verslag.moment().toString());
        link(xml, "alternate", basis + verslag.leesadres(), "text/html");
        link(xml, "enclosure", basis + Verslagadres.pdf(slug, verslag.nummer()), "application/pdf");
        deel(xml, "summary", samenvatting(verslag));
        xml.append("</entry>\n");
    }

    private static String samenvatting(Verslagregel verslag) {
        String punten = verslag.punten().stream()
                .map(telling -> Nederlands.aantal(
                        telling.aantal(),
                        telling.type().label().toLowerCase(Nederlands.TAAL),
                        telling.type().meervoud().toLowerCase(Nederlands.TAAL)))
                .collect(Collectors.joining(", "));
        String waar = verslag.datum() == null ? "" : Nederlands.langeDatum(verslag.datum());
        String plek =
                verslag.plaats().isBlank() ? waar : waar.isEmpty() ? verslag.plaats() : waar + ", " + verslag.plaats();
        return punten.isEmpty() ? plek : plek.isEmpty() ? punten : plek + ". " + punten;
    }

    private static void link(StringBuilder xml, String rel, String adres, String soort) {
        xml.append("<link rel=\"%s\" type=\"%s\" href=\"%s\"/>\n".formatted(rel, soort, veilig(adres)));
    }

    private static void deel(StringBuilder xml, String naam, String tekst) {
        xml.append("<%s>%s</%s>\n".formatted(naam, veilig(tekst), naam));
    }

    /** Text as text; control characters have no place in XML, however they are written. */
    private static String veilig(String tekst) {
        String heel = new String(tekst.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return HtmlUtils.htmlEscape(heel.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""), "UTF-8");
    }
}
