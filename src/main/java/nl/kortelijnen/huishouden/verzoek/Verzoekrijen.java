package nl.kortelijnen.huishouden.verzoek;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Verzoekrijen extends Repository<VerzoekRij, UUID> {

    VerzoekRij saveAndFlush(VerzoekRij rij);

    Optional<VerzoekRij> findByIdAndHuishouden(UUID id, UUID huishouden);

    List<VerzoekRij> findByHuishoudenOrderByOntvangenDescVastgelegdDesc(UUID huishouden);

    List<VerzoekRij> findByHuishoudenInAndUitkomstIsNullAndUiterlijkBeforeOrderByUiterlijk(
            Collection<UUID> huishoudens, LocalDate dag);
}
