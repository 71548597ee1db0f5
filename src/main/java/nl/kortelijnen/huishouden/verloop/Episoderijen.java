package nl.kortelijnen.huishouden.verloop;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Episoderijen extends Repository<EpisodeRij, UUID> {

    EpisodeRij saveAndFlush(EpisodeRij rij);

    List<EpisodeRij> findByHuishoudenOrderByMeldingDescGeopendDesc(UUID huishouden);

    List<EpisodeRij> findByHuishoudenInAndGeslotenIsNull(Collection<UUID> huishoudens);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from EpisodeRij e where e.huishouden = :huishouden and e.gesloten is null")
    Optional<EpisodeRij> lopendeOmTeWijzigen(UUID huishouden);

    Optional<EpisodeRij> findByHuishoudenAndGeslotenIsNull(UUID huishouden);
}
