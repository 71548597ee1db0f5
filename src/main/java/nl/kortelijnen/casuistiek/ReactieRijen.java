package nl.kortelijnen.casuistiek;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ReactieRijen extends ListCrudRepository<ReactieRij, UUID> {

    List<ReactieRij> findByCasusOrderByOp(UUID casus);

    @Query("select new nl.kortelijnen.casuistiek.ReactieRijen$Aantal(r.casus, count(r)) from ReactieRij r "
            + "where r.casus in :casussen group by r.casus")
    List<Aantal> perCasus(Collection<UUID> casussen);

    /** How often colleagues reacted to a case. */
    record Aantal(UUID casus, long aantal) {}

    void deleteByCasus(UUID casus);
}
