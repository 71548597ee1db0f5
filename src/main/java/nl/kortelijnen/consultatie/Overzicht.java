package nl.kortelijnen.consultatie;

import java.util.List;

/**
 * Everything one person has to do with, by what it asks of them.
 *
 * @param bijKerngroep what nobody took in time; empty for whoever is not in the kerngroep
 */
public record Overzicht(
        List<Consultvraag> wachtOpJou,
        List<Consultvraag> teVerdelen,
        List<Consultvraag> bijKerngroep,
        List<Consultvraag> loopt,
        List<Consultvraag> afgesloten) {

    public boolean leeg() {
        return wachtOpJou.isEmpty()
                && teVerdelen.isEmpty()
                && bijKerngroep.isEmpty()
                && loopt.isEmpty()
                && afgesloten.isEmpty();
    }
}
