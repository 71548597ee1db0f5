package nl.kortelijnen.huishouden.signaal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Uitstelrijen extends Repository<UitstelRij, UUID> {

    UitstelRij saveAndFlush(UitstelRij rij);

    List<UitstelRij> findByHuishoudenInAndTotAfter(Collection<UUID> huishoudens, LocalDate dag);
}
