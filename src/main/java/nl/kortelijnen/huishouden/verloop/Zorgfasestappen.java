package nl.kortelijnen.huishouden.verloop;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Zorgfasestappen extends Repository<ZorgfasestapRij, UUID> {

    ZorgfasestapRij save(ZorgfasestapRij rij);

    List<ZorgfasestapRij> findByEpisodeInOrderByOp(Collection<UUID> episodes);
}
