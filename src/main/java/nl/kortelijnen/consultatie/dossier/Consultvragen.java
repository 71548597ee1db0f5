package nl.kortelijnen.consultatie.dossier;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.deskundigen.Achterban;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

public interface Consultvragen extends Repository<ConsultvraagRij, UUID> {

    ConsultvraagRij saveAndFlush(ConsultvraagRij rij);

    long count();

    boolean existsByStandIn(Collection<Stand> standen);

    Optional<ConsultvraagRij> findByNummer(String nummer);

    /** Two people who write at once wait for each other instead of refusing one of them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ConsultvraagRij c where c.nummer = :nummer")
    Optional<ConsultvraagRij> omInTeSchrijven(String nummer);

    @Query("select c from ConsultvraagRij c where c.vrager = :account or c.deskundige = :professional "
            + "order by c.veranderd desc limit 200")
    List<ConsultvraagRij> van(UUID account, @Nullable UUID professional);

    List<ConsultvraagRij> findByStandAndBestemmingOrderByGevraagd(Stand stand, Achterban bestemming);

    @Query("select count(c) from ConsultvraagRij c where c.vrager = :account and c.aanZet = VRAGER "
            + "or c.vrager <> :account and c.deskundige = :professional and c.aanZet = DESKUNDIGE")
    int aanZet(UUID account, @Nullable UUID professional);

    @Query("select count(c) from ConsultvraagRij c where c.stand = OP_BORD and c.bestemming = :bord "
            + "and c.vrager <> :account and (c.geescaleerd is null or :kerngroep = false)")
    int opBord(Achterban bord, UUID account, boolean kerngroep);

    /** Unmatched when the clock ran out; who looks at the same time gets the others. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select c from ConsultvraagRij c where c.stand in (OP_BORD, TOEGEWEZEN) and c.geescaleerd is null "
            + "and c.termijn <= :nu order by c.termijn")
    List<ConsultvraagRij> teLaat(Instant nu, Limit hoogstens);

    @Query("select c from ConsultvraagRij c where c.stand in (OP_BORD, TOEGEWEZEN) and c.geescaleerd is not null "
            + "and c.vrager <> :account order by c.termijn")
    List<ConsultvraagRij> bijKerngroep(UUID account);

    @Query("select count(c) from ConsultvraagRij c where c.stand = OP_BORD and c.geescaleerd is not null "
            + "and c.vrager <> :account")
    int bijKerngroepOpBord(UUID account);

    int countByDeskundigeAndStandIn(UUID deskundige, Collection<Stand> standen);

    @Query(
            "select new nl.kortelijnen.consultatie.dossier.Consultvragen$Aantal(c.deskundige, count(c)) from ConsultvraagRij c "
                    + "where c.deskundige in :deskundigen and c.stand in :standen group by c.deskundige")
    List<Aantal> perDeskundige(Collection<UUID> deskundigen, Collection<Stand> standen);

    @Query(
            "select new nl.kortelijnen.consultatie.dossier.Consultvragen$Aantal(c.deskundige, count(c)) from ConsultvraagRij c "
                    + "where c.deskundige is not null and c.stand in :standen group by c.deskundige")
    List<Aantal> perDeskundige(Collection<Stand> standen);

    /** How many questions an expert has. */
    record Aantal(UUID deskundige, long aantal) {}
}
