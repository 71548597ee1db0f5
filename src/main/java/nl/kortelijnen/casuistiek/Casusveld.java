package nl.kortelijnen.casuistiek;

/** The parts of the template (C01). A success is told as how it began, what was done, what turned it, how it ended (AC6). */
public enum Casusveld {
    TITEL("Titel", "Titel", "Waar het om gaat, in één regel", true, 160),
    CONTEXT("Context", "Hoe het begon", "Wie zijn er, wat speelt er, hoe kwam het bij jou?", true, 5000),
    VRAAG("Mijn vraag", "Mijn vraag", "Wat wil je van collega's weten? Schrijf het als vraag.", true, 1000),
    WAT_GEPROBEERD("Wat ik al probeerde", "Wat we inzetten", "Wat deed je, met wie, en hoe liep dat?", false, 5000),
    WAT_HIELP("Wat hielp", "Wat de wending gaf", "Wat werkte, al was het maar een beetje?", false, 5000),
    UITKOMST("Hoe het nu gaat", "Hoe het afliep", "Waar staat het nu?", false, 5000),
    CULTUUR_EN_NETWERK(
            "Wat is er bekend over cultuur en netwerk",
            "Wat is er bekend over cultuur en netwerk",
            "Wat is belangrijk voor hen, en wie staat er om hen heen?",
            false,
            5000);

    private final String label;
    private final String labelBijSucces;
    private final String hulp;
    private final boolean verplicht;
    private final int maximum;

    Casusveld(String label, String labelBijSucces, String hulp, boolean verplicht, int maximum) {
        this.label = label;
        this.labelBijSucces = labelBijSucces;
        this.hulp = hulp;
        this.verplicht = verplicht;
        this.maximum = maximum;
    }

    public String label(Casussoort soort) {
        return soort == Casussoort.SUCCES ? labelBijSucces : label;
    }

    public String hulp() {
        return hulp;
    }

    /** Whether a case can be shared without it. */
    public boolean verplicht() {
        return verplicht;
    }

    /** Longest text, in characters. */
    public int maximum() {
        return maximum;
    }
}
