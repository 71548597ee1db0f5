package nl.kortelijnen.verslag;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VersieRijen extends JpaRepository<VersieRij, UUID> {

    Optional<VersieRij> findByVerslagAndStaat(UUID verslag, VersieRij.Staat staat);

    List<VersieRij> findByStaatOrderByBewaardDesc(VersieRij.Staat staat);

    List<VersieRij> findByStaatOrderByGepubliceerdDesc(VersieRij.Staat staat);

    List<VersieRij> findByVerslagOrderByNummerDesc(UUID verslag);

    Optional<VersieRij> findFirstByStaatOrderByGepubliceerdDesc(VersieRij.Staat staat);
}
