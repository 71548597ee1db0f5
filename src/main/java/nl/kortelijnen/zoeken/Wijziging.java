package nl.kortelijnen.zoeken;

/** A numbered change: this document of this source, or the whole source. */
record Wijziging(long nr, String bron, String id) {

    boolean heleBron() {
        return id.equals(Zoekmelder.ALLES);
    }
}
