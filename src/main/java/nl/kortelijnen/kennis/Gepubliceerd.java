package nl.kortelijnen.kennis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.kennis.stuk.Kennislezer;
import nl.kortelijnen.kennis.stuk.Kennisstand;
import nl.kortelijnen.kennis.stuk.OngeldigeInhoud;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written and approved in the portal: of each item the last published version, or that it was taken off. */
@Component
class Gepubliceerd {

    private static final Logger LOG = LoggerFactory.getLogger(Gepubliceerd.class);

    private static final String LAATSTE = """
            select distinct on (item) item, tekst, status = 'INGETROKKEN' as weg from kennisversie
            where status in ('GEPUBLICEERD', 'INGETROKKEN') order by item, nr desc
            """;

    private final JdbcClient jdbc;

    Gepubliceerd(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Rij(String item, String tekst, boolean weg) {}

    /** With these in place of files with the same id, and without what was taken off the site. */
    Kennisstand over(Kennisstand bestanden) {
        List<Kennisitem> items = new ArrayList<>();
        Set<String> weg = new HashSet<>();
        for (Rij rij : jdbc.sql(LAATSTE).query(Rij.class).list()) {
            if (rij.weg()) {
                weg.add(rij.item());
                continue;
            }
            try {
                items.add(Kennislezer.lees(rij.item(), rij.tekst()));
            } catch (OngeldigeInhoud e) {
                // it was whole when it was published; the demands have grown since
                LOG.warn("{} from the portal is left out, line {}: {}", rij.item(), e.regel(), e.wat());
            }
        }
        return bestanden.met(items).zonder(weg);
    }
}
