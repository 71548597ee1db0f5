package nl.kortelijnen.consultatie.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface Gebeurtenissen extends Repository<GebeurtenisRij, Long> {

    GebeurtenisRij save(GebeurtenisRij rij);

    List<GebeurtenisRij> findByConsultOrderById(UUID consult);
}
