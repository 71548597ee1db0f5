package nl.kortelijnen.toegang.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface AccountRijen extends JpaRepository<AccountRij, UUID> {

    @Query("select a from AccountRij a left join fetch a.rollen where lower(a.gebruikersnaam) = lower(:gebruikersnaam)")
    Optional<AccountRij> vanGebruikersnaam(String gebruikersnaam);

    @Query("select count(a) > 0 from AccountRij a where lower(a.aanmeldnaam) = lower(:naam) and a.id <> :behalve")
    boolean bestaatAanmeldnaam(String naam, UUID behalve);

    @Modifying(flushAutomatically = true)
    @Query(value = "delete from aanbiederkoppeling where account = :account", nativeQuery = true)
    void vergeetKoppelingen(UUID account);

    Optional<AccountRij> findFirstByDemoTrueOrderByGebruikersnaam();

    @Query("select a from AccountRij a left join fetch a.rollen where a.professional in :professionals and a.actief")
    List<AccountRij> vanProfessionals(Collection<UUID> professionals);

    @Query("select a from AccountRij a left join fetch a.rollen where a.id in :ids")
    List<AccountRij> metIds(Collection<UUID> ids);

    @Query("select a from AccountRij a left join fetch a.rollen where a.actief and :rol member of a.rollen")
    List<AccountRij> metRol(Rol rol);

    @Override
    @EntityGraph(attributePaths = "rollen")
    List<AccountRij> findAll();
}
