package nl.kortelijnen.vraagbaak;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which questions one wants to see; what is null does not matter. */
public record Vragenfilter(
        Lijst lijst, @Nullable UUID kanaal, @Nullable String thema) {

    public static final Vragenfilter ALLES = new Vragenfilter(Lijst.ALLE, null, null);

    /** The lists there are. */
    public enum Lijst {
        ALLE("Alle vragen"),
        ONBEANTWOORD("Onbeantwoord"),
        MIJN("Mijn vragen"),
        THEMAS("Van mijn thema's"),
        GEVRAAGD("Aan mij gevraagd");

        private final String label;

        Lijst(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** In an address. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Lijst> van(String code) {
            return Arrays.stream(values())
                    .filter(lijst -> lijst.code().equals(code))
                    .findFirst();
        }
    }

    public static Vragenfilter van(Lijst lijst) {
        return new Vragenfilter(lijst, null, null);
    }
}
