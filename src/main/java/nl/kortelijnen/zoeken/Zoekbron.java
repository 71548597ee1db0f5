package nl.kortelijnen.zoeken;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A module's documents for the index. Called on the indexer's thread, outside any transaction and without a user: it
 * gives everything, and each document says who may see it.
 */
public interface Zoekbron {

    /** A stable name, in lower case. */
    String naam();

    /**
     * Whether its truth is outside PostgreSQL. A crash between its change and the word of it would leave the index
     * behind, so the index reads such a source anew when it opens.
     */
    default boolean waarheidElders() {
        return false;
    }

    /** All documents, for a new index. The stream is closed after use. */
    Stream<Zoekdocument> alle();

    /** The document as it is now; empty when it should not be found (any more). */
    Optional<Zoekdocument> document(String id);
}
