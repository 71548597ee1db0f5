package nl.kortelijnen.zoeken;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a hit shows besides its title and texts, in one compact stored field. */
record Opgeslagen(
        String bron,
        String id,
        String soort,
        String samenvatting,
        String url,
        Map<String, Set<String>> facetten,
        Map<String, String> extra) {

    static Opgeslagen van(Zoekdocument document) {
        return new Opgeslagen(
                document.bron(),
                document.id(),
                document.soort(),
                document.samenvatting(),
                document.url(),
                document.facetten(),
                document.extra());
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream uit = new DataOutputStream(bytes)) {
            for (String waarde : new String[] {bron, id, soort, samenvatting, url}) {
                schrijf(uit, waarde);
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

    static Opgeslagen lees(byte[] bytes, int vanaf, int lengte) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, vanaf, lengte));
        String bron = lees(in);
        String id = lees(in);
        String soort = lees(in);
        String samenvatting = lees(in);
        String url = lees(in);
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
        return new Opgeslagen(bron, id, soort, samenvatting, url, facetten, extra);
    }

    private static void schrijf(DataOutputStream uit, String waarde) throws IOException {
        byte[] bytes = waarde.getBytes(StandardCharsets.UTF_8);
        uit.writeInt(bytes.length);
        uit.write(bytes);
    }

    private static String lees(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
