package nl.kortelijnen.verslag.verbetering;

import nl.kortelijnen.verslag.verbetering.Volgregel.Stap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes that an open point goes along to a next meeting (V05); it stays as it is. */
@Component
public class Meenemen {

    private final Volgboek boek;

    Meenemen(Volgboek boek) {
        this.boek = boek;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void naar(Volgpunt punt, String bijeenkomst) {
        boek.noteer(punt.id(), Stap.MEEGENOMEN, punt.staat(), bijeenkomst, "");
    }
}
