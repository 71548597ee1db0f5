package nl.kortelijnen.verslag;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The part of a public address that says which report it is: readable, and the same for ever. */
final class Slug {

    private static final int LANGSTE = 70;

    private Slug() {}

    /** @param bezet whether an address is taken; then a number is put behind it */
    static String van(String titel, @Nullable LocalDate datum, Predicate<String> bezet) {
        String kaal = Normalizer.normalize(titel.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}|[()'’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String kort = kaal.length() <= LANGSTE ? kaal : kaal.substring(0, afkappen(kaal));
        String basis = (kort.isEmpty() ? "verslag" : kort) + (datum == null ? "" : "-" + datum.getYear());
        return IntStream.iterate(1, nummer -> nummer + 1)
                .mapToObj(nummer -> nummer == 1 ? basis : basis + "-" + nummer)
                .filter(bezet.negate())
                .findFirst()
                .orElseThrow();
    }

    private static int afkappen(String kaal) {
        int streep = kaal.lastIndexOf('-', LANGSTE);
        return streep > 0 ? streep : LANGSTE;
    }
}
