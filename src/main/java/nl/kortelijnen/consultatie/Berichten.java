package nl.kortelijnen.consultatie;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Berichten extends Repository<BerichtRij, Long> {

    BerichtRij save(BerichtRij rij);

    List<BerichtRij> findByConsultOrderById(UUID consult);
}
