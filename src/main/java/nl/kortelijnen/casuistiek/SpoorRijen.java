package nl.kortelijnen.casuistiek;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface SpoorRijen extends ListCrudRepository<SpoorRij, UUID> {}
