package nl.kortelijnen.gedeeld;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of an {@link Inhoudsbestand}, with the line where it begins. A field that is not as it should be gives an
 * {@link IllegalArgumentException} with a Dutch sentence.
 *
 * @param vandaag what days in the file are told from ({@link Vandaagtekst})
 * @param regels the line where each row within this file begins
 */
public record Inhoudsrij(
        Path bestand, int regel, Map<?, ?> velden, LocalDate vandaag, IdentityHashMap<Object, Integer> regels) {

    /** Turns every row into a value; rows that cannot be one are left out with a warning. */
    public static <T> List<T> lees(List<Inhoudsrij> rijen, Function<Inhoudsrij, T> lezer) {
        return rijen.stream().flatMap(rij -> rij.lees(lezer).stream()).toList();
    }

    private <T> Optional<T> lees(Function<Inhoudsrij, T> lezer) {
        try {
            return Optional.of(lezer.apply(this));
        } catch (IllegalArgumentException | Fout.RegelGeschonden e) {
            meld(e);
            return Optional.empty();
        }
    }

    /** Says to whoever starts the portal that this row is left out, and why. */
    public void meld(RuntimeException fout) {
        Startlog.waarschuw(bestand + ":" + regel + " klopt niet (" + fout.getMessage() + "); de rij blijft weg");
    }

    public Optional<String> misschien(String veld) {
        return Optional.ofNullable(velden.get(veld))
                .map(waarde -> waarde.toString().strip())
                .filter(tekst -> !tekst.isEmpty());
    }

    public String tekst(String veld) {
        return misschien(veld).orElseThrow(() -> new IllegalArgumentException("'" + veld + "' ontbreekt"));
    }

    public boolean waar(String veld) {
        return Boolean.TRUE.equals(velden.get(veld));
    }

    public int getal(String veld) {
        return velden.get(veld) instanceof Number getal ? getal.intValue() : Integer.parseInt(tekst(veld));
    }

    /** A date, or a day told from today. */
    public LocalDate datum(String veld) {
        return velden.get(veld) instanceof Date dag
                ? LocalDate.ofInstant(dag.toInstant(), ZoneOffset.UTC)
                : Vandaagtekst.dag(tekst(veld), vandaag);
    }

    /** The texts of a list; one text counts as a list of one, nothing as an empty list. */
    public List<String> teksten(String veld) {
        Object waarde = velden.get(veld);
        return waarde instanceof List<?> lijst
                ? lijst.stream().map(String::valueOf).map(String::strip).toList()
                : misschien(veld).stream().toList();
    }

    /** A map of texts, such as {@code {ti: moedertaal, nl: C1}}. */
    public Map<String, String> paren(String veld) {
        return velden.get(veld) instanceof Map<?, ?> kaart
                ? kaart.entrySet().stream()
                        .collect(Collectors.toMap(
                                paar -> String.valueOf(paar.getKey()), paar -> String.valueOf(paar.getValue())))
                : Map.of();
    }

    /** A row within this row. */
    public Optional<Inhoudsrij> deel(String veld) {
        return velden.get(veld) instanceof Map<?, ?> kaart ? Optional.of(binnen(kaart)) : Optional.empty();
    }

    /** The rows of a list within this row. */
    public List<Inhoudsrij> delen(String veld) {
        Stream<?> rijen = velden.get(veld) instanceof List<?> lijst ? lijst.stream() : Stream.empty();
        return rijen.filter(rij -> rij instanceof Map)
                .map(rij -> binnen((Map<?, ?>) rij))
                .toList();
    }

    private Inhoudsrij binnen(Map<?, ?> kaart) {
        return new Inhoudsrij(bestand, regels.getOrDefault(kaart, regel), kaart, vandaag, regels);
    }
}
