package nl.kortelijnen.huishouden.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Planafspraakrijen extends Repository<PlanafspraakRij, UUID> {

    PlanafspraakRij saveAndFlush(PlanafspraakRij rij);

    void delete(PlanafspraakRij rij);

    List<PlanafspraakRij> findByPlanInOrderByVolgorde(Collection<UUID> plannen);

    Optional<PlanafspraakRij> findByIdAndPlan(UUID id, UUID plan);

    int countByPlan(UUID plan);
}
