package nl.kortelijnen.toegang.sleutel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ApisleutelRijen extends ListCrudRepository<ApisleutelRij, UUID> {

    Optional<ApisleutelRij> findByHash(String hash);

    List<ApisleutelRij> findByAccountOrderByAangemaakt(UUID account);

    void deleteByIdAndAccount(UUID id, UUID account);

    void deleteByAccount(UUID account);

    void deleteByVoorDemoTrue();
}
