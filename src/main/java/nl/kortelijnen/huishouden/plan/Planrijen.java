package nl.kortelijnen.huishouden.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Planrijen extends Repository<PlanRij, UUID> {

    PlanRij saveAndFlush(PlanRij rij);

    void delete(PlanRij rij);

    List<PlanRij> findByHuishoudenOrderByGemaaktDesc(UUID huishouden);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PlanRij p where p.id = :id and p.huishouden = :huishouden")
    Optional<PlanRij> omTeWijzigen(UUID huishouden, UUID id);

    @Query("select count(p) > 0 from PlanRij p where p.huishouden = :huishouden and p.episode = :episode "
            + "and p.aanvaard is not null")
    boolean aanvaard(UUID huishouden, UUID episode);
}
