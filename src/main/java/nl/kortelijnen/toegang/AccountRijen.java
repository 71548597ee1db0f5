package nl.kortelijnen.toegang;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRijen extends ListCrudRepository<AccountRij, UUID> {

    @Query("select a from AccountRij a where lower(a.gebruikersnaam) = lower(:gebruikersnaam)")
    Optional<AccountRij> vanGebruikersnaam(String gebruikersnaam);

    Optional<AccountRij> findByProfessionalAndActiefTrue(UUID professional);

    List<AccountRij> findByActiefTrue();
}
