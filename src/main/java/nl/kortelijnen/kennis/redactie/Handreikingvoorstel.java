package nl.kortelijnen.kennis.redactie;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.kennis.Kennisregister;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.kennis.stuk.Kennissoort;
import nl.kortelijnen.portaal.aanbod.Kennisvoorstel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A draft handreiking out of a point of a report (V12): only a redacteur makes one, and it goes the way of every text. */
@Component
class Handreikingvoorstel implements Kennisvoorstel {

    private final Redactie redactie;
    private final Kennisregister register;

    Handreikingvoorstel(Redactie redactie, Kennisregister register) {
        this.redactie = redactie;
        this.register = register;
    }

    @Override
    public boolean mag(Gebruiker gebruiker) {
        return gebruiker.heeft(Rol.REDACTEUR);
    }

    @Override
    @Transactional
    public void maak(String id, String titel, String tekst, String bron) {
        Kennisversie leeg = redactie.nieuw(id, Kennissoort.HANDREIKING, titel);
        Kennisvelden velden = redactie.velden(leeg);
        Map<String, String> enkel = new LinkedHashMap<>(velden.enkel());
        enkel.put("bron", bron);
        redactie.bewaar(leeg, new Kennisvelden(enkel, velden.lijsten(), tekst));
    }

    @Override
    public String schrijfadres(String id) {
        return Kennisadres.REDACTIE + "/bewerk/" + id;
    }

    @Override
    public Optional<String> leesadres(String id) {
        return register.stand().items().containsKey(id) ? Optional.of(Kennisadres.van(id)) : Optional.empty();
    }
}
