package nl.kortelijnen.consultatie.koppeling;

import java.util.UUID;
import nl.kortelijnen.toegang.Huishoudrest;
import org.springframework.stereotype.Component;

/** Which consultations were about a household goes with it; the consultations never said whom they were about. */
@Component
class Koppelrest implements Huishoudrest {

    private final Koppelkast kast;

    Koppelrest(Koppelkast kast) {
        this.kast = kast;
    }

    @Override
    public String naam() {
        return "Koppelingen met consultaties";
    }

    @Override
    public int aantal(UUID huishouden) {
        return kast.aantal(huishouden);
    }

    @Override
    public void vernietig(UUID huishouden) {
        kast.vergeet(huishouden);
    }
}
