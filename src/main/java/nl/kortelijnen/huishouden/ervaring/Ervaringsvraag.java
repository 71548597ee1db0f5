package nl.kortelijnen.huishouden.ervaring;

/** What is asked, each with an answer from 1 to 5. */
public enum Ervaringsvraag {
    GEHOORD("Is er goed naar u geluisterd?"),
    RESPECT("Was er respect voor u, uw familie en uw geloof of cultuur?"),
    DUIDELIJK("Was duidelijk waarom er hulp kwam?"),
    TEMPO("Ging het snel genoeg?");

    private final String vraag;

    Ervaringsvraag(String vraag) {
        this.vraag = vraag;
    }

    public String vraag() {
        return vraag;
    }
}
