package nl.kortelijnen.toegang;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountRijen extends JpaRepository<AccountRij, UUID> {

    @Query("select a from AccountRij a where lower(a.gebruikersnaam) = lower(:gebruikersnaam)")
    Optional<AccountRij> vanGebruikersnaam(String gebruikersnaam);

    @Query("select count(a) > 0 from AccountRij a where lower(a.aanmeldnaam) = lower(:naam) and a.id <> :behalve")
    boolean bestaatAanmeldnaam(String naam, UUID behalve);

    @Modifying(flushAutomatically = true)
    @Query(value = "delete from aanbiederkoppeling where account = :account", nativeQuery = true)
    void vergeetKoppelingen(UUID account);

    Optional<AccountRij> findFirstByDemoTrueOrderByGebruikersnaam();

    Optional<AccountRij> findByProfessionalAndActiefTrue(UUID professional);

    List<AccountRij> findByActiefTrue();
}
