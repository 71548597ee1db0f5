package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.Treffer;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.Zoekresultaat;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.woorden.Thesaurus;
import nl.kortelijnen.zoeken.zin.Zinmodel;

/** An index of a few documents, for tests that ask it things. */
public final class Proefindex implements AutoCloseable {

    public static final Gebruiker PROFESSIONAL =
            new Gebruiker(UUID.randomUUID(), "professional", "Marloes Peters", Set.of(Rol.PROFESSIONAL), null);

    final LuceneIndex index;
    private final Optional<Zinmodel> zin;
    private final Thesaurus thesaurus = Thesaurus.lees();

    public Proefindex(Path map, Zoekdocument... documenten) throws IOException {
        this(map, Optional.empty(), documenten);
    }

    /** One that finds by meaning too. */
    public Proefindex(Path map, Optional<Zinmodel> zin, Zoekdocument... documenten) throws IOException {
        this.zin = zin;
        index = LuceneIndex.nieuw(map, zin);
        for (Zoekdocument document : documenten) {
            index.voegToe(document);
        }
        index.ververs();
    }

    static Zoekdocument handreiking(String id, String titel, String tekst) {
        return document(id, "handreiking", titel, tekst, new Zichtbaarheid.Iedereen(), Map.of());
    }

    static Zoekdocument document(
            String id, String soort, String titel, String tekst, Zichtbaarheid wie, Map<String, Set<String>> facetten) {
        return new Zoekdocument("proef", id, soort, titel, "", List.of(tekst), facetten, wie, "proef/" + id, Map.of());
    }

    public Zoekresultaat zoek(String tekst) throws IOException {
        return zoek(new Zoekvraag(tekst, Map.of(), 0, 20), Optional.of(PROFESSIONAL));
    }

    Zoekresultaat zoek(Zoekvraag vraag, Optional<Gebruiker> wie) throws IOException {
        return index.zoek(zoeker -> new LuceneZoeker(zoeker, vraag, wie, thesaurus, zin).zoek());
    }

    public List<String> ids(String tekst) throws IOException {
        return zoek(tekst).treffers().stream().map(Treffer::id).toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
