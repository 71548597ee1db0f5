package nl.kortelijnen.ketennetwerk.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which version of a card a program has read: it does not overwrite a newer one unseen (RFC 9110, If-Match). */
@Component
class Uitgave {

    private static final int TEKENS = 16;

    private final JsonMapper json;

    Uitgave(JsonMapper json) {
        this.json = json;
    }

    /** The ETag of what is there. */
    String van(Object kaart) {
        try {
            byte[] som = MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsString(kaart).getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(som).substring(0, TEKENS) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    ResponseEntity<Object> met(Object kaart) {
        return ResponseEntity.ok().eTag(van(kaart)).body(kaart);
    }

    /**
     * Does this, unless the program read another version than is there now.
     *
     * @param gelezen what the program sent as If-Match; null when it does not mind
     */
    ResponseEntity<Object> alsDezeNog(@Nullable String gelezen, Object nu, Supplier<ResponseEntity<Object>> doen) {
        if (gelezen == null || gelezen.strip().equals("*") || gelezen.contains(van(nu))) {
            return doen.get();
        }
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(
                HttpStatus.PRECONDITION_FAILED,
                "Iemand anders heeft deze kaart intussen gewijzigd. Lees haar opnieuw en pas je wijziging daarop toe; er is"
                        + " niets veranderd.");
        probleem.setTitle(HttpStatus.PRECONDITION_FAILED.getReasonPhrase());
        probleem.setProperty("code", "intussen-gewijzigd");
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .eTag(van(nu))
                .body(probleem);
    }
}
