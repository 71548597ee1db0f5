package nl.kortelijnen.kennis.stuk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item, without its text: that stays in its file until somebody reads it.
 *
 * @param id the front matter's {@code id}, or the file's name without {@code .md}
 * @param tenzij the exception to the advice; null when there is none or it says "geen"
 * @param letterlijk of an uitspraak: what the words say; with {@code bedoeld} (what is often meant) and {@code alarm}
 *     (when it is alarming all the same)
 * @param lezingen of a duiding: the two ways to read what was seen
 * @param voorbeeldvragen questions it answers, for search only
 * @param verwant ids of related items
 * @param voorrang for what it comes first, when it protects life
 * @param bijlagen keys of the files that hang from it
 * @param kenmerk changes when the file's content does
 */
public record Kennisitem(
        String id,
        String titel,
        Kennissoort soort,
        String samenvatting,
        Facetten facetten,
        String bron,
        @Nullable LocalDate nagekeken,
        @Nullable LocalDate geldigTot,
        @Nullable String tenzij,
        @Nullable String letterlijk,
        @Nullable String bedoeld,
        @Nullable String alarm,
        List<String> lezingen,
        List<String> vragen,
        List<String> voorbeeldvragen,
        List<String> verwant,
        List<String> bijlagen,
        Uitgave uitgave,
        Voorrang voorrang,
        Tekstbron tekstbron,
        String kenmerk) {

    /** By what it can be narrowed; codes. */
    public record Facetten(
            Set<String> fasen,
            Set<String> themas,
            Set<String> doelgroepen,
            Set<String> talen,
            Set<String> herkomst,
            Set<String> organisaties) {}

    /**
     * Of a template or a guideline: how far it is and where it holds (AG17, AG18).
     *
     * @param status {@code concept}, {@code vastgesteld} or {@code herzien}; empty when it is no such thing
     * @param gebruiktDoor teams that work this way, as an example to others (AG22)
     */
    public record Uitgave(String versie, String status, String bereik, List<String> gebruiktDoor) {}

    /** Whether it was written or changed in the portal, and not only in a file (G06). */
    public boolean uitPortaal() {
        return tekstbron instanceof Tekstbron.Portaal;
    }

    /** Whether its date of review has passed (G07). */
    public boolean verlopen(LocalDate vandaag) {
        return geldigTot != null && vandaag.isAfter(geldigTot);
    }

    public Optional<String> uitzondering() {
        return Optional.ofNullable(tenzij);
    }
}
