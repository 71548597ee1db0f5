package nl.kortelijnen.consultatie.koppeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.Huishoudmelding;
import org.springframework.stereotype.Component;

/** That an expert was asked to think along about the household: when and why, not what was asked, for others read along. */
@Component
class Koppelmelding implements Huishoudmelding {

    private final Huiskoppelingen koppelingen;

    Koppelmelding(Huiskoppelingen koppelingen) {
        this.koppelingen = koppelingen;
    }

    @Override
    public String kop() {
        return "Vragen aan deskundigen over uw gezin";
    }

    @Override
    public List<String> regels(UUID huishouden) {
        return koppelingen.van(huishouden).stream().map(Koppelmelding::regel).toList();
    }

    private static String regel(Huiskoppeling een) {
        Instant weg = een.ontkoppeld();
        return dag(een.gekoppeld()) + ": vraag " + een.nummer() + ". " + een.doel() + ", op grond van: "
                + een.grondslag() + ". In de vraag zelf staat niet om wie het gaat."
                + (weg == null ? "" : " Op " + dag(weg) + " haalden wij de vraag weer van uw gezin los.");
    }

    private static String dag(Instant op) {
        return Nederlands.datum(LocalDate.ofInstant(op, Nederlands.TIJDZONE));
    }
}
