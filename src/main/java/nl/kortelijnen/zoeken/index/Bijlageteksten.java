package nl.kortelijnen.zoeken.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kortelijnen.zoeken.Zoekdocument;

/** The attachments of one document as the index keeps them, apart from the rest: they are long, and few hits need them. */
record Bijlageteksten(List<Zoekdocument.Bijlage> bijlagen) {

    static Bijlageteksten van(Zoekdocument document) {
        return new Bijlageteksten(document.bijlagen());
    }

    /** All texts, with between two of them the gap the highlighter expects there. */
    String tekst() {
        return bijlagen.stream()
                .map(Zoekdocument.Bijlage::tekst)
                .collect(Collectors.joining(String.valueOf(LuceneVeld.TUSSEN)));
    }

    /** The attachment in which this place of {@link #tekst()} is. */
    String naamOp(int plek) {
        int einde = -1;
        for (Zoekdocument.Bijlage bijlage : bijlagen) {
            einde += bijlage.tekst().length() + 1;
            if (plek < einde) {
                return bijlage.naam();
            }
        }
        return bijlagen.getLast().naam();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (DataOutputStream uit = new DataOutputStream(bytes)) {
            uit.writeInt(bijlagen.size());
            for (Zoekdocument.Bijlage bijlage : bijlagen) {
                Indexinhoud.schrijf(uit, bijlage.naam());
                Indexinhoud.schrijf(uit, bijlage.tekst());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Bijlageteksten lees(byte[] bytes, int vanaf, int lengte) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, vanaf, lengte));
        List<Zoekdocument.Bijlage> bijlagen = new ArrayList<>();
        for (int rest = in.readInt(); rest > 0; rest--) {
            bijlagen.add(new Zoekdocument.Bijlage(Indexinhoud.lees(in), Indexinhoud.lees(in)));
        }
        return new Bijlageteksten(bijlagen);
    }
}
