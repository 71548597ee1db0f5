package nl.kortelijnen.huishouden.tekening;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of values. A value is what JSON can say: null, Boolean, Long, String, List or Map. Each kind gives the value as
 * it is kept (trimmed, NFC; null when empty), or throws {@link Ongeldig}.
 */
final class Waarden {

    private static final String WIT = "[\\p{Z}\\t\\n\\x0B\\f\\r\\uFEFF]+";
    private static final Pattern RAND = Pattern.compile("^" + WIT + "|" + WIT + "\\z");
    private static final Pattern STUUR = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final Pattern STUUR_BEHALVE_REGEL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern DATUM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?~?");

    static final Keur BOOL = (waarde, jaar) -> waarde == null || waarde instanceof Boolean ? waarde : fout();
    static final Keur ID_WAARDE = patroon(ID);
    static final Keur TAAL = patroon(Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"));
    static final Keur DATUM_WAARDE = Waarden::datum;
    static final Keur DATUM_OF_JA = (waarde, jaar) -> "ja".equals(waarde) ? waarde : datum(waarde, jaar);
    static final Keur PLEK = precies(vereist(geheel(-20_000, 20_000)), 2);

    private Waarden() {}

    /** One kind of value; {@code jaar} is the present year. */
    @FunctionalInterface
    interface Keur {
        @Nullable
        Object keur(@Nullable Object waarde, int jaar);
    }

    static <T> T fout() {
        throw new Ongeldig(Code.ONJUISTE_WAARDE, "");
    }

    static Keur tekst(int lengte) {
        return (waarde, jaar) -> tekst(waarde, lengte, STUUR);
    }

    static Keur langeTekst(int lengte) {
        return (waarde, jaar) -> tekst(waarde, lengte, STUUR_BEHALVE_REGEL);
    }

    private static @Nullable Object tekst(@Nullable Object waarde, int lengte, Pattern verboden) {
        if (waarde == null) {
            return null;
        }
        if (!(waarde instanceof String tekst)) {
            return fout();
        }
        String kaal =
                RAND.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFC)).replaceAll("");
        if (verboden.matcher(kaal).find() || kaal.codePointCount(0, kaal.length()) > lengte) {
            return fout();
        }
        Patronen.gevoelig(kaal).ifPresent(patroon -> {
            throw new Ongeldig(Code.GEVOELIG_PATROON, "", patroon);
        });
        return kaal.isEmpty() ? null : kaal;
    }

    static Keur een(String... waarden) {
        Set<String> mogelijk = Set.of(waarden);
        return (waarde, jaar) -> waarde == null || mogelijk.contains(waarde) ? waarde : fout();
    }

    static Keur patroon(Pattern vorm) {
        return (waarde, jaar) -> waarde == null
                        || (waarde instanceof String tekst
                                && vorm.matcher(tekst).matches())
                ? waarde
                : fout();
    }

    static Keur geheel(long van, long tot) {
        return (waarde, jaar) ->
                waarde == null || (waarde instanceof Long getal && getal >= van && getal <= tot) ? waarde : fout();
    }

    static Keur vereist(Keur keur) {
        return (waarde, jaar) -> {
            Object gekeurd = keur.keur(waarde, jaar);
            return gekeurd == null ? fout() : gekeurd;
        };
    }

    /** A set of codes, in the order of the list and each once. */
    static Keur deelVan(String... waarden) {
        List<String> mogelijk = List.of(waarden);
        return (waarde, jaar) -> {
            if (waarde == null) {
                return null;
            }
            if (!(waarde instanceof List<?> lijst)
                    || lijst.stream().anyMatch(deel -> deel == null || !mogelijk.contains(deel))) {
                return fout();
            }
            List<String> gekozen = mogelijk.stream().filter(lijst::contains).toList();
            return gekozen.isEmpty() ? null : gekozen;
        };
    }

    static Keur lijstVan(Keur keur, int meeste) {
        return (waarde, jaar) -> {
            if (waarde == null) {
                return null;
            }
            if (!(waarde instanceof List<?> lijst) || lijst.size() > meeste) {
                return fout();
            }
            List<@Nullable Object> gekeurd = new ArrayList<>();
            lijst.forEach(deel -> gekeurd.add(keur.keur(deel, jaar)));
            return gekeurd.isEmpty() ? null : Collections.unmodifiableList(gekeurd);
        };
    }

    private static Keur precies(Keur keur, int aantal) {
        Keur lijst = lijstVan(keur, aantal);
        return (waarde, jaar) -> waarde == null || (waarde instanceof List<?> rij && rij.size() == aantal)
                ? lijst.keur(waarde, jaar)
                : fout();
    }

    /** An object with exactly these members; a missing one is null. */
    static Keur groep(Map<String, Keur> leden) {
        return (waarde, jaar) -> {
            if (waarde == null) {
                return null;
            }
            if (!(waarde instanceof Map<?, ?> groep) || !leden.keySet().containsAll(new HashSet<>(groep.keySet()))) {
                return fout();
            }
            Map<String, @Nullable Object> gekeurd = new LinkedHashMap<>();
            leden.forEach((naam, keur) -> gekeurd.put(naam, keur.keur(groep.get(naam), jaar)));
            return Collections.unmodifiableMap(gekeurd);
        };
    }

    private static @Nullable Object datum(@Nullable Object waarde, int jaar) {
        if (waarde == null) {
            return null;
        }
        Matcher delen = DATUM.matcher(waarde instanceof String tekst ? tekst : "");
        if (!delen.matches()) {
            return fout();
        }
        int j = Integer.parseInt(Objects.requireNonNull(delen.group(1)));
        int m = deel(delen.group(2));
        int d = deel(delen.group(3));
        boolean maand = m >= 1 && m <= 12;
        boolean past = j >= 1850 && j <= jaar + 1 && maand && d >= 1 && d <= dagen(j, m);
        return past ? waarde : fout();
    }

    private static int deel(@Nullable String cijfers) {
        return Optional.ofNullable(cijfers).map(Integer::parseInt).orElse(1);
    }

    private static int dagen(int jaar, int maand) {
        return YearMonth.of(jaar, maand).lengthOfMonth();
    }
}
