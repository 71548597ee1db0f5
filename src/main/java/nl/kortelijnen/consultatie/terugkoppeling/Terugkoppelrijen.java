package nl.kortelijnen.consultatie.terugkoppeling;

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

interface Terugkoppelrijen extends Repository<TerugkoppelingRij, UUID> {

    TerugkoppelingRij saveAndFlush(TerugkoppelingRij rij);

    boolean existsByConsult(UUID consult);

    List<TerugkoppelingRij> findByConsultOrderByTermijn(UUID consult);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TerugkoppelingRij t where t.id = :id")
    Optional<TerugkoppelingRij> omTeWijzigen(UUID id);

    @Query("select t from TerugkoppelingRij t where t.melder = :account order by t.termijn desc limit 200")
    List<TerugkoppelingRij> voorMelder(UUID account);

    @Query("select count(t) from TerugkoppelingRij t where t.vrager = :account and t.gegeven is null "
            + "and t.termijn < :vandaag")
    int teLaat(UUID account, LocalDate vandaag);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select t from TerugkoppelingRij t where t.gegeven is null and t.herinnerd is null and t.termijn < :vandaag")
    List<TerugkoppelingRij> teHerinneren(LocalDate vandaag, Limit hoogstens);

    @Modifying
    @Query(
            "update TerugkoppelingRij r set r.vrager = :naar where r.consult = :consult and r.vrager = :van and r.gegeven is null")
    void wisselVrager(UUID consult, UUID van, UUID naar);
}
