package nl.kortelijnen.huishouden.verzoek;

/** What can be asked (AVG art. 15, 16, 17, 18 and 20). */
public enum Verzoeksoort {
    INZAGE("Lezen wat er over mij staat", "Geef inzage en loop de tekst samen door."),
    AFSCHRIFT("Een kopie meekrijgen", "Geef inzage en maak een pdf of een gegevensbestand."),
    CORRECTIE("Iets verbeteren of erbij zetten", "Pas het aan, of zet erbij wat deze persoon ervan vindt."),
    WISSEN("Iets laten weghalen", "Haal weg wat niet nodig is. Voor alles: vraag bij Grondslag om te vernietigen."),
    BEPERKING("Iets tijdelijk niet laten gebruiken", "Zet een slot op het onderdeel waar het om gaat.");

    private final String label;
    private final String werk;

    Verzoeksoort(String label, String werk) {
        this.label = label;
        this.werk = werk;
    }

    public String label() {
        return label;
    }

    /** What whoever answers does. */
    public String werk() {
        return werk;
    }
}
