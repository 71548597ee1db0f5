package nl.kortelijnen.huishouden.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Terugvalrijen extends Repository<TerugvalRij, UUID> {

    TerugvalRij saveAndFlush(TerugvalRij rij);

    void delete(TerugvalRij rij);

    List<TerugvalRij> findByPlanInOrderByVolgorde(Collection<UUID> plannen);

    Optional<TerugvalRij> findByIdAndPlan(UUID id, UUID plan);

    int countByPlan(UUID plan);
}
