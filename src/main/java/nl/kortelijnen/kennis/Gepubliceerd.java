package nl.kortelijnen.kennis;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written and approved in the portal: of each item the last published version. */
@Component
class Gepubliceerd {

    private static final Logger LOG = LoggerFactory.getLogger(Gepubliceerd.class);

    private static final String LAATSTE = """
            select distinct on (item) item, tekst from kennisversie
            where status = 'GEPUBLICEERD' order by item, nr desc
            """;

    private final JdbcClient jdbc;

    Gepubliceerd(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Rij(String item, String tekst) {}

    List<Kennisitem> items() {
        List<Kennisitem> items = new ArrayList<>();
        for (Rij rij : jdbc.sql(LAATSTE).query(Rij.class).list()) {
            try {
                items.add(Kennislezer.lees(rij.item(), rij.tekst()));
            } catch (OngeldigeInhoud e) {
                // it was whole when it was published; the demands have grown since
                LOG.warn("{} from the portal is left out, line {}: {}", rij.item(), e.regel(), e.wat());
            }
        }
        return items;
    }
}
