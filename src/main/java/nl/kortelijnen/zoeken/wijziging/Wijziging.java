package nl.kortelijnen.zoeken.wijziging;

/** A numbered change: this document of this source, or the whole source. */
public record Wijziging(long nr, String bron, String id) {

    public boolean heleBron() {
        return id.equals(Zoekmelder.ALLES);
    }
}
