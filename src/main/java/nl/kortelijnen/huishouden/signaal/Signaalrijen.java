package nl.kortelijnen.huishouden.signaal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Signaalrijen extends Repository<SignaalRij, UUID> {

    SignaalRij saveAndFlush(SignaalRij rij);

    Optional<SignaalRij> findByIdAndHuishouden(UUID id, UUID huishouden);

    @Query("select s from SignaalRij s where s.huishouden = :huishouden order by s.dag desc, s.op desc limit 500")
    List<SignaalRij> van(UUID huishouden);

    @Query("select s from SignaalRij s where s.huishouden in :huishoudens and s.ingetrokken is null "
            + "and s.ernstig = false and s.dag >= :vanaf")
    List<SignaalRij> lichte(Collection<UUID> huishoudens, LocalDate vanaf);
}
