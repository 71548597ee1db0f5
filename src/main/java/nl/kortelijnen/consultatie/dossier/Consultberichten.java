package nl.kortelijnen.consultatie.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface Consultberichten extends Repository<BerichtRij, Long> {

    BerichtRij save(BerichtRij rij);

    List<BerichtRij> findByConsultOrderById(UUID consult);
}
