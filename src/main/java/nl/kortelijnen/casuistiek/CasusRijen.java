package nl.kortelijnen.casuistiek;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CasusRijen extends JpaRepository<CasusRij, UUID> {

    /** For a step: who comes second waits, and then sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CasusRij c where c.id = :id")
    Optional<CasusRij> voorStap(UUID id);

    List<CasusRij> findBySchrijverOrderByGewijzigdDesc(UUID schrijver);

    List<CasusRij> findByStatusOrderByGedeeldDesc(Casusstatus status);

    List<CasusRij> findByStatusAndSchrijverNotOrderByIngediend(Casusstatus status, UUID schrijver);

    List<CasusRij> findByHoudbaarTotBefore(LocalDate dag);

    List<CasusRij> findByHoudbaarTot(LocalDate dag);

    List<CasusRij> findBySchrijverAndHoudbaarTotLessThanEqualOrderByHoudbaarTot(UUID schrijver, LocalDate dag);

    long countByStatusAndSchrijverNot(Casusstatus status, UUID schrijver);

    @Query("select distinct thema from CasusRij c join c.themas thema where c.status = :status")
    Set<String> themas(Casusstatus status);

    @Query("select element as element, c.id as id, c.titel as titel, c.soort as soort"
            + " from CasusRij c join c.elementen element where c.status = :status order by c.gedeeld desc")
    List<Elementrij> elementen(Casusstatus status);

    interface Elementrij {
        String getElement();

        UUID getId();

        String getTitel();

        Casussoort getSoort();
    }

    @Query("select c.id from CasusRij c where c.status = :status")
    List<UUID> ids(Casusstatus status);
}
