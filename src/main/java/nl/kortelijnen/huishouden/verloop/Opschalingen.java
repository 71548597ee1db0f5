package nl.kortelijnen.huishouden.verloop;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Opschalingen extends Repository<OpschalingRij, UUID> {

    OpschalingRij save(OpschalingRij rij);

    List<OpschalingRij> findByEpisodeInOrderByOp(Collection<UUID> episodes);
}
