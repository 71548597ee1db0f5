package nl.kortelijnen.huishouden.plan;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Nazorgrijen extends Repository<NazorgRij, UUID> {

    NazorgRij saveAndFlush(NazorgRij rij);

    List<NazorgRij> findByHuishoudenOrderByOp(UUID huishouden);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from NazorgRij n where n.id = :id and n.huishouden = :huishouden")
    Optional<NazorgRij> omTeWijzigen(UUID huishouden, UUID id);

    @Query("select n from NazorgRij n where n.huishouden = :huishouden and n.gedaan is null and n.vervallen is null")
    List<NazorgRij> open(UUID huishouden);

    @Query("select n from NazorgRij n where n.huishouden in :huishoudens and n.gedaan is null and n.vervallen is null "
            + "and n.op <= :dag order by n.op")
    List<NazorgRij> openTotEnMet(Collection<UUID> huishoudens, LocalDate dag);
}
