package nl.kortelijnen.toegang.logboek;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the log.
 *
 * @param tijd to the microsecond
 * @param gebruiker the user's name at the time, or what the portal was doing by itself
 * @param rollen the roles at the time, separated by commas
 * @param toegangspunt the address from which it came, or {@code portaal}
 * @param bron which node of the portal wrote it
 */
public record Logregel(
        long nr,
        Instant tijd,
        Loggebeurtenis wat,
        @Nullable UUID account,
        String gebruiker,
        String rollen,
        @Nullable UUID organisatie,
        String toegangspunt,
        String bron) {

    /** Everything that is sealed, in an order that never changes. */
    byte[] inhoud() {
        return inhoud(
                nr,
                tijd,
                List.of(
                        wat.soort().name(),
                        wat.uitkomst().name(),
                        String.valueOf(account),
                        gebruiker,
                        rollen,
                        String.valueOf(organisatie),
                        toegangspunt,
                        String.valueOf(wat.huishouden()),
                        wat.betreft(),
                        wat.onderdeel(),
                        wat.doel(),
                        wat.grondslag(),
                        String.valueOf(wat.nood()),
                        bron));
    }

    /** The same bytes from a row as it was read, whatever stands in it. */
    static byte[] inhoud(long nr, Instant tijd, List<String> velden) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream uit = new DataOutputStream(bytes)) {
            uit.writeLong(nr);
            uit.writeLong(tijd.getEpochSecond());
            uit.writeInt(tijd.getNano());
            for (String veld : velden) {
                byte[] tekst = veld.getBytes(StandardCharsets.UTF_8);
                uit.writeInt(tekst.length);
                uit.write(tekst);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
