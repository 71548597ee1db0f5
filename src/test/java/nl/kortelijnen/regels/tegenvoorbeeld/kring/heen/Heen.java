package nl.kortelijnen.regels.tegenvoorbeeld.kring.heen;

import nl.kortelijnen.regels.tegenvoorbeeld.kring.weer.Weer;

/** One half of a circle. */
public record Heen(String naam) {

    public Weer weer() {
        return new Weer(this);
    }
}
