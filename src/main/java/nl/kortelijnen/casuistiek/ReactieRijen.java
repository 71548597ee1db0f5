package nl.kortelijnen.casuistiek;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ReactieRijen extends ListCrudRepository<ReactieRij, UUID> {

    List<ReactieRij> findByCasusOrderByOp(UUID casus);

    long countByCasus(UUID casus);

    void deleteByCasus(UUID casus);
}
