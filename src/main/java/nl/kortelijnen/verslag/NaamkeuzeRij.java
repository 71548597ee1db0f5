package nl.kortelijnen.verslag;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.kortelijnen.verslag.namen.Naamkeuze;

@Embeddable
record NaamkeuzeRij(
        String naam, @Enumerated(EnumType.STRING) Naamkeuze keuze, UUID door, String doorNaam, Instant op) {}
