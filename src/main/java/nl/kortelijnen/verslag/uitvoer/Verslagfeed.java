package nl.kortelijnen.verslag.uitvoer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.Verslagregel;

/** What was published, newest first, as Atom (RFC 4287). An entry keeps its id when a new version comes out. */
final class Verslagfeed {

    static final int MEESTE = 50;

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private Verslagfeed() {}

    /** @param basis the address of the portal, ending in a slash */
    static byte[] van(List<Verslagregel> verslagen, String basis) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(uit, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", "nl");
            deel(xml, "id", basis + Verslagadres.FEED);
            deel(xml, "title", "Verslagen · Korte Lijnen");
            deel(xml, "updated", nieuwste(verslagen).toString());
            link(xml, "self", basis + Verslagadres.FEED, "application/atom+xml");
            xml.writeStartElement("author");
            deel(xml, "name", "Korte Lijnen");
            xml.writeEndElement();
            for (Verslagregel verslag : verslagen) {
                stuk(xml, verslag, basis);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return uit.toByteArray();
    }

    private static Instant nieuwste(List<Verslagregel> verslagen) {
        return verslagen.stream()
                .map(Verslagregel::moment)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static void stuk(XMLStreamWriter xml, Verslagregel verslag, String basis) throws XMLStreamException {
        String slug = Objects.requireNonNull(verslag.slug());
        xml.writeStartElement("entry");
        deel(xml, "id", "urn:uuid:" + verslag.verslag());
        deel(xml, "title", verslag.titel());
        deel(xml, "updated", verslag.moment().toString());
        link(xml, "alternate", basis + verslag.leesadres(), "text/html");
        link(xml, "enclosure", basis + Verslagadres.pdf(slug, verslag.nummer()), "application/pdf");
        deel(xml, "summary", samenvatting(verslag));
        xml.writeEndElement();
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

    private static void link(XMLStreamWriter xml, String rel, String adres, String soort) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", soort);
        xml.writeAttribute("href", adres);
    }

    private static void deel(XMLStreamWriter xml, String naam, String tekst) throws XMLStreamException {
        xml.writeStartElement(naam);
        xml.writeCharacters(zonderStuurtekens(tekst));
        xml.writeEndElement();
    }

    /** XML has no place for them, however they are written. */
    private static String zonderStuurtekens(String tekst) {
        return new String(tekst.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
