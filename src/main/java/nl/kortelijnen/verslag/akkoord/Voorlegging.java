package nl.kortelijnen.verslag.akkoord;

import java.util.List;
import java.util.UUID;

/** What somebody who is asked gets to read of a draft: the parts they are asked about, and no other. */
public record Voorlegging(UUID verslag, String titel, List<Deel> delen) {

    /** One part, with where their answer stands. */
    public record Deel(Akkoord akkoord, String toelichting, List<Zin> punten) {}

    /** @param soort the code of its type */
    public record Zin(String soort, String tekst, String antwoord) {}

    public boolean isOpen() {
        return delen.stream().anyMatch(deel -> deel.akkoord().isOpen());
    }
}
