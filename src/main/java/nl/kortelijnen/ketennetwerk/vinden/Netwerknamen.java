package nl.kortelijnen.ketennetwerk.vinden;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.Neo4jOrganisaties;
import nl.kortelijnen.toegang.Organisatienamen;
import org.springframework.stereotype.Component;

/** The names of organisations, for the log. */
@Component
class Netwerknamen implements Organisatienamen {

    private final Neo4jOrganisaties organisaties;

    Netwerknamen(Neo4jOrganisaties organisaties) {
        this.organisaties = organisaties;
    }

    @Override
    public Map<UUID, String> namen(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : organisaties.namen(ids);
    }
}
