package nl.kortelijnen.consultatie.advies;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Adviesrijen extends Repository<AdviesRij, UUID> {

    AdviesRij save(AdviesRij rij);

    List<AdviesRij> findByConsultOrderByGegeven(UUID consult);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AdviesRij a where a.id = :id")
    Optional<AdviesRij> omTeWijzigen(UUID id);

    @Query("select a from AdviesRij a where a.ontvanger = :account order by a.gestuurd desc limit 200")
    List<AdviesRij> ontvangen(UUID account);

    @Query("select count(a) from AdviesRij a where a.ontvanger = :account and a.beantwoord is null")
    int open(UUID account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select a from AdviesRij a where a.beantwoord is null and a.herinnerd is null and a.opvolgen <= :dag")
    List<AdviesRij> teHerinneren(LocalDate dag, Limit hoogstens);

    @Modifying
    @Query(
            "update AdviesRij r set r.vrager = :naar where r.consult = :consult and r.vrager = :van and r.beantwoord is null")
    void wisselVrager(UUID consult, UUID van, UUID naar);
}
