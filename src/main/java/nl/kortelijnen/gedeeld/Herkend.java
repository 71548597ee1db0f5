package nl.kortelijnen.gedeeld;

/**
 * Something in a text by which a person may be recognised.
 *
 * @param van first character in the text, from 0
 * @param tot one past the last character
 * @param tekst what stands there
 * @param voorstel what could stand there instead; empty: leave it out
 * @param uitleg why it was found, as a short Dutch sentence
 */
public record Herkend(Soort soort, int van, int tot, String tekst, String voorstel, String uitleg) {

    public boolean weglaten() {
        return voorstel.isEmpty();
    }

    /** The same, or a part of it, in whatever letters: "Bahar van Loon" and "loon". */
    public boolean noemtHetzelfdeAls(Herkend ander) {
        return soort == ander.soort && Herhaling.delenEenNaam(this, ander);
    }

    /** Whether it is a first name that is also an ordinary word: Merel, Iris, Roos. */
    public boolean isOokEenWoord() {
        return soort == Soort.NAAM && GeenNamen.isOokEenWoord(tekst);
    }

    /** Kinds of things that point to a person. */
    public enum Soort {
        NAAM("Naam"),
        BSN("BSN"),
        IBAN("Rekening"),
        DOSSIER("Dossiernummer"),
        TELEFOON("Telefoon"),
        EMAIL("E-mail"),
        ACCOUNT("Account"),
        POSTCODE("Postcode"),
        ADRES("Adres"),
        PLAATS("Plaats"),
        SCHOOL("School"),
        KLAS("Klas"),
        ORGANISATIE("Organisatie"),
        DATUM("Datum"),
        LEEFTIJD("Leeftijd"),
        KENTEKEN("Kenteken");

        private final String label;

        Soort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
