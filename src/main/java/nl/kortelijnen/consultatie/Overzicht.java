package nl.kortelijnen.consultatie;

import java.util.List;

/** Everything one person has to do with, by what it asks of them. */
public record Overzicht(
        List<Consultvraag> wachtOpJou,
        List<Consultvraag> teVerdelen,
        List<Consultvraag> loopt,
        List<Consultvraag> afgesloten) {

    public boolean leeg() {
        return wachtOpJou.isEmpty() && teVerdelen.isEmpty() && loopt.isEmpty() && afgesloten.isEmpty();
    }
}
