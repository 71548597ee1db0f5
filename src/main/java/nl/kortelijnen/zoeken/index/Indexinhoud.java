package nl.kortelijnen.zoeken.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.zoeken.Zoekdocument;

/** What a hit shows, texts included, in one field that is read without unpacking others (half a millisecond per page).
 *
 * @param tekst the texts in which passages are sought, one after another with {@link #TUSSEN} between them
 * @param koppen of the last of these texts what part each is
 */
record Indexinhoud(
        String bron,
        String id,
        String soort,
        String titel,
        String samenvatting,
        String tekst,
        List<String> koppen,
        String url,
        Map<String, Set<String>> facetten,
        Map<String, String> extra) {

    /** Between two texts: the gap the highlighter expects there. */
    private static final String TUSSEN = String.valueOf(LuceneVeld.TUSSEN);

    /** The texts of a document that can be shown, in order. */
    static Stream<String> teksten(Zoekdocument document) {
        return Stream.of(
                        Stream.of(document.samenvatting()),
                        document.teksten().stream(),
                        document.delen().stream().map(Zoekdocument.Deel::tekst))
                .flatMap(teksten -> teksten)
                .filter(tekst -> !tekst.isBlank());
    }

    static Indexinhoud van(Zoekdocument document) {
        return new Indexinhoud(
                document.bron(),
                document.id(),
                document.soort(),
                document.titel(),
                document.samenvatting(),
                teksten(document).collect(Collectors.joining(TUSSEN)),
                document.delen().stream()
                        .filter(deel -> !deel.tekst().isBlank())
                        .map(Zoekdocument.Deel::kop)
                        .toList(),
                document.url(),
                document.facetten(),
                document.extra());
    }

    /** Which part stands at this place of the text; empty for running text. */
    Optional<String> kop(int plek) {
        long erna = tekst.chars()
                .skip(plek)
                .filter(teken -> teken == LuceneVeld.TUSSEN)
                .count();
        return erna < koppen.size() ? Optional.of(koppen.get(koppen.size() - 1 - (int) erna)) : Optional.empty();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream uit = new DataOutputStream(bytes)) {
            for (String waarde : new String[] {bron, id, soort, titel, samenvatting, tekst, url}) {
                schrijf(uit, waarde);
            }
            uit.writeInt(koppen.size());
            for (String kop : koppen) {
                schrijf(uit, kop);
            }
            uit.writeInt(facetten.size());
            for (Map.Entry<String, Set<String>> facet : facetten.entrySet()) {
                schrijf(uit, facet.getKey());
                uit.writeInt(facet.getValue().size());
                for (String waarde : facet.getValue()) {
                    schrijf(uit, waarde);
                }
            }
            uit.writeInt(extra.size());
            for (Map.Entry<String, String> paar : extra.entrySet()) {
                schrijf(uit, paar.getKey());
                schrijf(uit, paar.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Indexinhoud lees(byte[] bytes, int vanaf, int lengte) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, vanaf, lengte));
        String bron = lees(in);
        String id = lees(in);
        String soort = lees(in);
        String titel = lees(in);
        String samenvatting = lees(in);
        String tekst = lees(in);
        String url = lees(in);
        List<String> koppen = new ArrayList<>();
        for (int kop = in.readInt(); kop > 0; kop--) {
            koppen.add(lees(in));
        }
        Map<String, Set<String>> facetten = new HashMap<>();
        for (int facet = in.readInt(); facet > 0; facet--) {
            Set<String> waarden = facetten.computeIfAbsent(lees(in), naam -> new LinkedHashSet<>());
            for (int waarde = in.readInt(); waarde > 0; waarde--) {
                waarden.add(lees(in));
            }
        }
        Map<String, String> extra = new HashMap<>();
        for (int paar = in.readInt(); paar > 0; paar--) {
            extra.put(lees(in), lees(in));
        }
        return new Indexinhoud(bron, id, soort, titel, samenvatting, tekst, koppen, url, facetten, extra);
    }

    static void schrijf(DataOutputStream uit, String waarde) throws IOException {
        byte[] bytes = waarde.getBytes(StandardCharsets.UTF_8);
        uit.writeInt(bytes.length);
        uit.write(bytes);
    }

    static String lees(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
