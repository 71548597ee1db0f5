package nl.kortelijnen.verslag;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

public interface VerslagRijen extends ListCrudRepository<VerslagRij, UUID> {

    Optional<VerslagRij> findBySlug(String slug);

    boolean existsBySlug(String slug);
}
