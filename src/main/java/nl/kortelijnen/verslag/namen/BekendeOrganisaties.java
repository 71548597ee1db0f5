package nl.kortelijnen.verslag.namen;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.toegang.wie.Toegang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The names of the organisations in the network: they look like names of people at times, and are not. */
@Component
public class BekendeOrganisaties {

    private static final Logger LOG = LoggerFactory.getLogger(BekendeOrganisaties.class);
    private static final String ALLE = "alle";

    private final Ketennetwerk netwerk;
    private final Toegang toegang;
    private final LoadingCache<String, Set<String>> namen =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build(sleutel -> lees());

    BekendeOrganisaties(Ketennetwerk netwerk, Toegang toegang) {
        this.netwerk = netwerk;
        this.toegang = toegang;
    }

    /** Without the network there are none: then more is pointed out than needed, never less. */
    public Set<String> alle() {
        try {
            return namen.get(ALLE);
        } catch (Fout.Onbereikbaar e) {
            LOG.warn("The names of organisations cannot be read now: {}", e.bericht());
            return Set.of();
        }
    }

    private Set<String> lees() {
        return toegang.namensHetPortaal(() -> netwerk.organisaties(Netwerkfilter.ALLES)).stream()
                .flatMap(organisatie -> Stream.of(organisatie.naam(), organisatie.kort()))
                .filter(naam -> naam.length() > 3)
                .collect(Collectors.toUnmodifiableSet());
    }
}
