package nl.kortelijnen.casuistiek.weging;

/** What is weighed, from 1 to 5. The same words each time, so that what came of it can be laid side by side (AC10, AC11). */
public enum Weegvraag {
    HERMELDING("Was opnieuw onderzoek nodig na de her-melding?", "niet nodig", "zeker nodig"),
    VEILIGHEID("Hoe veilig vind je het nu?", "niet veilig", "veilig"),
    BESLUIT("Past het besluit bij wat er was?", "past niet", "past goed"),
    VROEG_GENOEG("Was hulp op tijd?", "veel te laat", "op tijd");

    private final String label;
    private final String laagste;
    private final String hoogste;

    Weegvraag(String label, String laagste, String hoogste) {
        this.label = label;
        this.laagste = laagste;
        this.hoogste = hoogste;
    }

    public String label() {
        return label;
    }

    /** What this figure means: "2", "5, veilig". */
    public String bij(int cijfer) {
        return cijfer == 1 ? "1, " + laagste : cijfer == 5 ? "5, " + hoogste : String.valueOf(cijfer);
    }
}
