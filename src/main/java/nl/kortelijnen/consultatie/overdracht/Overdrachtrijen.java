package nl.kortelijnen.consultatie.overdracht;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Overdrachtrijen extends Repository<OverdrachtRij, UUID> {

    OverdrachtRij saveAndFlush(OverdrachtRij rij);

    List<OverdrachtRij> findByConsultOrderByAangeboden(UUID consult);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from OverdrachtRij o where o.id = :id")
    Optional<OverdrachtRij> omTeWijzigen(UUID id);

    @Query("select o from OverdrachtRij o where o.naar = :account order by o.aangeboden desc limit 200")
    List<OverdrachtRij> naar(UUID account);

    @Query("select o from OverdrachtRij o where o.geescaleerd is not null and o.ontvangen is null "
            + "and o.stand = STAGNEERT order by o.stagnatie limit 200")
    List<OverdrachtRij> zonderReactie();

    @Query("select count(o) from OverdrachtRij o where o.naar = :account and o.stand in (AANGEBODEN, AANGENOMEN) "
            + "or o.van = :account and o.stand = STAGNEERT and o.ontvangen is null")
    int open(UUID account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select o from OverdrachtRij o where o.stand = AANGENOMEN and o.gewaarschuwd is null "
            + "and o.oppaktermijn < :vandaag")
    List<OverdrachtRij> zonderContact(LocalDate vandaag, Limit hoogstens);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select o from OverdrachtRij o where o.stand = STAGNEERT and o.ontvangen is null and o.geescaleerd is null "
            + "and o.reactietermijn < :vandaag")
    List<OverdrachtRij> onbevestigd(LocalDate vandaag, Limit hoogstens);
}
