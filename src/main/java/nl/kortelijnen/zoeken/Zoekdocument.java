package nl.kortelijnen.zoeken;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing that can be found.
 *
 * @param bron the {@link Zoekbron#naam() name} of the source it comes from
 * @param id unique within its source; the id in the API
 * @param soort kind, a code such as {@code handreiking} or {@code organisatie}; also the first facet
 * @param titel plain text
 * @param samenvatting plain text, may be empty; shown when no better passage was found
 * @param teksten plain text in paragraphs, of which the best passage is shown
 * @param eerstBij words or phrases; with a question that holds all words of one of them it comes before all others
 * @param delen named parts of it, after the texts: a passage from one says which
 * @param bijlagen files that hang from it; their text is searched, and a hit says in which one it stands
 * @param ook words and questions it is found by but that are never shown
 * @param facetten values per {@link Facet#code()}; {@code soort} need not be among them
 * @param url where it is read, relative to the portal
 * @param extra stored as it is and handed back with the hit; see the constants
 */
public record Zoekdocument(
        String bron,
        String id,
        String soort,
        String titel,
        String samenvatting,
        List<String> teksten,
        List<Deel> delen,
        List<String> ook,
        List<String> eerstBij,
        List<Bijlage> bijlagen,
        Map<String, Set<String>> facetten,
        Zichtbaarheid zichtbaar,
        String url,
        Map<String, String> extra) {

    /** @param kop what the part is, in a word or two */
    public record Deel(String kop, String tekst) {}

    /** The part that holds the exception to an advice: never quoted by itself. */
    public static final String TENZIJKOP = "TENZIJ";

    /** @param tekst plain text, a paragraph per line */
    public record Bijlage(String naam, String tekst) {}

    /** The exception to an advice; always shown whole. */
    public static final String TENZIJ = "tenzij";

    /** Of an uitspraak: what the words say, what is often meant, and when it is alarming all the same. */
    public static final String LETTERLIJK = "letterlijk";

    public static final String BEDOELD = "bedoeld";
    public static final String ALARM = "alarm";

    /** Date of the last check, ISO 8601. Newer comes first in a list without a question. */
    public static final String NAGEKEKEN = "nagekeken";

    /** Date of any other kind of document, ISO 8601, for the same order. */
    public static final String DATUM = "datum";

    /** Last day on which it holds, ISO 8601. Past it the hit says so and stands lower among equals. */
    public static final String GELDIG_TOT = "geldigTot";

    /** The source in words. */
    public static final String BRONVERMELDING = "bronvermelding";

    /** One line below the title, for example function and organisation of a person. */
    public static final String ONDERTITEL = "ondertitel";

    /** A status in one or two words, for example "Loopt sinds 16-04-2026". */
    public static final String STATUS = "status";

    /** What a piece that protects life says above its title. */
    public static final String LEES_EERST = "Lees dit eerst";

    /** A warning in one or two words, above the title. */
    public static final String WAARSCHUWING = "waarschuwing";

    /** Of a hit: the part its passage comes from. */
    public static final String DEEL = "deel";

    /** Of a hit: the name of the attachment it stands in. */
    public static final String BIJLAGE = "bijlage";

    public Zoekdocument {
        teksten = List.copyOf(teksten);
        delen = List.copyOf(delen);
        ook = List.copyOf(ook);
        eerstBij = List.copyOf(eerstBij);
        bijlagen = List.copyOf(bijlagen);
        facetten = Map.copyOf(facetten);
        extra = Map.copyOf(extra);
    }

    /** A document without attachments. */
    public Zoekdocument(
            String bron,
            String id,
            String soort,
            String titel,
            String samenvatting,
            List<String> teksten,
            List<String> ook,
            Map<String, Set<String>> facetten,
            Zichtbaarheid zichtbaar,
            String url,
            Map<String, String> extra) {
        this(
                bron,
                id,
                soort,
                titel,
                samenvatting,
                teksten,
                List.of(),
                ook,
                List.of(),
                List.of(),
                facetten,
                zichtbaar,
                url,
                extra);
    }

    /** The same with these attachments. */
    public Zoekdocument met(List<Bijlage> andere) {
        return new Zoekdocument(
                bron,
                id,
                soort,
                titel,
                samenvatting,
                teksten,
                delen,
                ook,
                eerstBij,
                andere,
                facetten,
                zichtbaar,
                url,
                extra);
    }

    /** A document without words it is also found by. */
    public Zoekdocument(
            String bron,
            String id,
            String soort,
            String titel,
            String samenvatting,
            List<String> teksten,
            Map<String, Set<String>> facetten,
            Zichtbaarheid zichtbaar,
            String url,
            Map<String, String> extra) {
        this(bron, id, soort, titel, samenvatting, teksten, List.of(), facetten, zichtbaar, url, extra);
    }
}
