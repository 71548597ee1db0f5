package nl.kortelijnen.huishouden.tekening.taal;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Which values something takes. */
@JsonDeserialize(using = Waardesoort.Lezer.class)
public sealed interface Waardesoort {

    String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    Waardesoort ID_OF_NIETS = new Patroon("id", Pattern.compile(ID));
    Waardesoort EEN_ID = new Vereist(ID_OF_NIETS);

    /** New ids are made by chance; version 8 is kept for those that follow from what they stand for. */
    Waardesoort NIEUW_ID = new Vereist(new Patroon(
            "nieuwe id", Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-7][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")));

    /**
     * @param waarde as JSON was read; null when it is not there
     * @param jaar the present year
     * @return the value as it is kept (trimmed, NFC); null when it is empty
     * @throws Ongeldig when it cannot be taken
     */
    default @Nullable Waarde keur(@Nullable JsonNode waarde, int jaar) {
        return waarde == null || waarde.isNull() ? null : lees(waarde, jaar);
    }

    /** The same, of what is there. */
    @Nullable
    Waarde lees(JsonNode waarde, int jaar);

    /** @param lengte most code points; {@code regels}: whether it may have line ends */
    record Tekst(int lengte, boolean regels) implements Waardesoort {

        private static final String WIT = "[\\p{Z}\\t\\n\\x0B\\f\\r\\uFEFF]+";
        private static final Pattern RAND = Pattern.compile("^" + WIT + "|" + WIT + "\\z");
        private static final Pattern STUUR = Pattern.compile("[\\p{Cc}\\p{Cs}]");
        private static final Pattern STUUR_BEHALVE_REGEL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");

        @Override
        public @Nullable Waarde lees(JsonNode waarde, int jaar) {
            String kaal = RAND.matcher(Normalizer.normalize(tekst(waarde), Normalizer.Form.NFC))
                    .replaceAll("");
            Pattern verboden = regels ? STUUR_BEHALVE_REGEL : STUUR;
            if (verboden.matcher(kaal).find() || kaal.codePointCount(0, kaal.length()) > lengte) {
                return fout();
            }
            Patronen.gevoelig(kaal).ifPresent(patroon -> {
                throw new Ongeldig(Code.GEVOELIG_PATROON, "", patroon);
            });
            return kaal.isEmpty() ? null : new Waarde.Tekst(kaal);
        }
    }

    /** Any of these codes. */
    record Een(Set<String> codes) implements Waardesoort {
        @Override
        public @Nullable Waarde lees(JsonNode waarde, int jaar) {
            return codes.contains(tekst(waarde)) ? new Waarde.Tekst(tekst(waarde)) : fout();
        }
    }

    /** A set of these codes, in the order of the list and each once. */
    record DeelVan(List<String> codes) implements Waardesoort {
        @Override
        public @Nullable Waarde lees(JsonNode waarde, int jaar) {
            Set<String> gekozen = delen(waarde).stream().map(Waardesoort::tekst).collect(Collectors.toSet());
            if (!codes.containsAll(gekozen)) {
                return fout();
            }
            return gekozen.isEmpty()
                    ? null
                    : Waarde.ids(codes.stream().filter(gekozen::contains).toList());
        }
    }

    record Geheel(long van, long tot) implements Waardesoort {
        @Override
        public @Nullable Waarde lees(JsonNode waarde, int jaar) {
            boolean past = waarde.isIntegralNumber()
                    && waarde.canConvertToLong()
                    && waarde.longValue() >= van
                    && waarde.longValue() <= tot;
            return past ? Waarde.van(waarde.longValue()) : fout();
        }
    }

    record JaNee() implements Waardesoort {
        @Override
        public @Nullable Waarde lees(JsonNode waarde, int jaar) {
            return waarde.isBoolean() ? Waarde.van(waarde.booleanValue()) : fout();
        }
    }

    /** A text of a shape, as a whole. */
    record Patroon(String naam, Pattern vorm) implements Waardesoort {
        @Override
        public @Nullable Waarde lees(JsonNode waarde, int jaar) {
            return vorm.matcher(tekst(waarde)).matches() ? new Waarde.Tekst(tekst(waarde)) : fout();
        }
    }

    /** A day, month or year from 1850 to the next year; a tilde behind it means about. {@code ofJa}: that it was so, only. */
    record Datum(boolean ofJa) implements Waardesoort {

        private static final Pattern VORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?~?");
        private static final int EERSTE_JAAR = 1850;

        @Override
        public @Nullable Waarde lees(JsonNode waarde, int jaar) {
            String tekst = tekst(waarde);
            return (ofJa && tekst.equals("ja")) || isDatum(tekst, jaar) ? new Waarde.Tekst(tekst) : fout();
        }

        private static boolean isDatum(String tekst, int jaar) {
            Matcher delen = VORM.matcher(tekst);
            if (!delen.matches()) {
                return false;
            }
            int j = Integer.parseInt(Objects.requireNonNull(delen.group(1)));
            int m = deel(delen.group(2));
            int d = deel(delen.group(3));
            boolean maand = m >= 1 && m <= 12;
            return j >= EERSTE_JAAR
                    && j <= jaar + 1
                    && maand
                    && d >= 1
                    && d <= YearMonth.of(j, m).lengthOfMonth();
        }

        private static int deel(@Nullable String cijfers) {
            return Optional.ofNullable(cijfers).map(Integer::parseInt).orElse(1);
        }
    }

    /** A list of one kind; an empty one is no value. */
    record Lijst(Waardesoort deel, int minste, int meeste) implements Waardesoort {
        @Override
        public @Nullable Waarde lees(JsonNode waarde, int jaar) {
            List<JsonNode> delen = delen(waarde);
            if (delen.size() < minste || delen.size() > meeste) {
                return fout();
            }
            List<Waarde> gekeurd = new ArrayList<>();
            delen.forEach(een -> Optional.ofNullable(deel.keur(een, jaar)).ifPresent(gekeurd::add));
            return gekeurd.isEmpty() ? null : new Waarde.Lijst(gekeurd);
        }
    }

    /** An object with exactly these members; a missing one is null. */
    record Groep(Map<String, Waardesoort> leden) implements Waardesoort {
        @Override
        public @Nullable Waarde lees(JsonNode waarde, int jaar) {
            if (!waarde.isObject() || !leden.keySet().containsAll(waarde.propertyNames())) {
                return fout();
            }
            Map<String, @Nullable Waarde> gekeurd = new LinkedHashMap<>();
            leden.forEach((naam, soort) -> gekeurd.put(naam, soort.keur(waarde.get(naam), jaar)));
            return new Waarde.Groep(gekeurd);
        }
    }

    /** The same, but not empty. */
    record Vereist(Waardesoort soort) implements Waardesoort {
        @Override
        public Waarde keur(@Nullable JsonNode waarde, int jaar) {
            Waarde gekeurd = soort.keur(waarde, jaar);
            return gekeurd == null ? fout() : gekeurd;
        }

        @Override
        public Waarde lees(JsonNode waarde, int jaar) {
            return keur(waarde, jaar);
        }
    }

    private static String tekst(JsonNode waarde) {
        return waarde.isString() ? waarde.asString() : fout();
    }

    private static List<JsonNode> delen(JsonNode waarde) {
        return waarde.isArray() ? waarde.valueStream().toList() : fout();
    }

    private static <T> T fout() {
        throw new Ongeldig(Code.ONJUISTE_WAARDE, "");
    }

    /** Reads one as the table says it. */
    final class Lezer extends ValueDeserializer<Waardesoort> {

        private static final Pattern TAAL = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

        @Override
        public Waardesoort deserialize(JsonParser van, DeserializationContext context) {
            return soort(context.readTree(van));
        }

        private static Waardesoort soort(JsonNode rij) {
            return rij.path("vereist").asBoolean(false) ? new Vereist(kaal(rij)) : kaal(rij);
        }

        private static Waardesoort kaal(JsonNode rij) {
            for (Map.Entry<String, JsonNode> lid : rij.properties()) {
                JsonNode inhoud = lid.getValue();
                switch (lid.getKey()) {
                    case "tekst", "langeTekst" -> {
                        return new Tekst(inhoud.intValue(), lid.getKey().equals("langeTekst"));
                    }
                    case "een" -> {
                        return new Een(Set.copyOf(codes(inhoud)));
                    }
                    case "deelVan" -> {
                        return new DeelVan(codes(inhoud));
                    }
                    case "geheel" -> {
                        return new Geheel(
                                inhoud.get(0).longValue(), inhoud.get(1).longValue());
                    }
                    case "jaNee" -> {
                        return new JaNee();
                    }
                    case "datum", "datumOfJa" -> {
                        return new Datum(lid.getKey().equals("datumOfJa"));
                    }
                    case "id" -> {
                        return new Patroon("id", Pattern.compile(ID));
                    }
                    case "taal" -> {
                        return new Patroon("taal", TAAL);
                    }
                    case "patroon" -> {
                        return new Patroon(inhoud.asString(), Pattern.compile(inhoud.asString()));
                    }
                    case "lijst" -> {
                        int precies = rij.path("precies").asInt(0);
                        return new Lijst(
                                soort(inhoud),
                                precies,
                                precies > 0 ? precies : rij.get("meeste").intValue());
                    }
                    case "groep" -> {
                        Map<String, Waardesoort> leden = new LinkedHashMap<>();
                        inhoud.forEachEntry((naam, deel) -> leden.put(naam, soort(deel)));
                        return new Groep(leden);
                    }
                    default -> {
                        // says something of another member
                    }
                }
            }
            throw new IllegalArgumentException("Onbekende waardesoort: " + rij);
        }

        private static List<String> codes(JsonNode lijst) {
            return lijst.valueStream().map(JsonNode::asString).toList();
        }
    }
}
