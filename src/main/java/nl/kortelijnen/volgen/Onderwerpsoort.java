package nl.kortelijnen.volgen;

/** What kinds of things one may follow. */
public enum Onderwerpsoort {
    VRAAG("Vragen", "vraag"),
    THEMA("Thema's", "kennis"),
    PERSOON("Mensen", "profiel"),
    ORGANISATIE("Organisaties", "organisatie"),
    ZOEKVRAAG("Bewaarde zoekvragen", "zoeken");

    private final String meervoud;
    private final String icoon;

    Onderwerpsoort(String meervoud, String icoon) {
        this.meervoud = meervoud;
        this.icoon = icoon;
    }

    public String meervoud() {
        return meervoud;
    }

    public String icoon() {
        return icoon;
    }
}
