package nl.kortelijnen.consultatie.afspraak;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Afspraakrijen extends Repository<AfspraakRij, UUID> {

    AfspraakRij saveAndFlush(AfspraakRij rij);

    Optional<AfspraakRij> findByIdAndNummer(UUID id, String nummer);

    List<AfspraakRij> findByConsultOrderByBegin(UUID consult);
}
