package nl.kortelijnen.ketennetwerk;

import java.util.UUID;

/** The id of a contact line. */
public record LijnId(UUID waarde) {

    static LijnId van(String tekst) {
        return new LijnId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
