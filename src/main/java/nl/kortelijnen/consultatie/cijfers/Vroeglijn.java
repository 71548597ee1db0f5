package nl.kortelijnen.consultatie.cijfers;

import static nl.kortelijnen.cijfers.Tabelbouw.aandeelEerste;
import static nl.kortelijnen.cijfers.Tabelbouw.perKwartaal;
import static nl.kortelijnen.cijfers.Tabelbouw.tel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.cijfers.Kwartaal;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Cijferlijn;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which share of the consultations is asked early (E07), for a point that is about that. */
@Component
class Vroeglijn implements Cijferlijn {

    private final Metingen metingen;
    private final Toegang toegang;
    private final Clock klok;

    Vroeglijn(Metingen metingen, Toegang toegang, Clock klok) {
        this.metingen = metingen;
        this.toegang = toegang;
        this.klok = klok;
    }

    @Override
    public String code() {
        return "consultaties-vroeg";
    }

    @Override
    public String naam() {
        return "Consultaties die vroeg worden gevraagd";
    }

    @Override
    public String uitleg() {
        return "Vroeg is: bij vroegsignalering of melding en advies, hooguit 7 dagen na het signaal. Per kwartaal.";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Meetpunt> sinds(LocalDate dag) {
        toegang.vereisLezer();
        LocalDate vandaag = Nederlands.vandaag(klok);
        Kwartaal nu = Kwartaal.van(vandaag);
        Kwartaal eerste = Kwartaal.van(Kwartaal.van(dag).eersteDag().minusDays(1));
        List<Kwartaal> kwartalen =
                Kwartaal.tussen(eerste.compareTo(nu) > 0 ? nu.eersteDag() : eerste.eersteDag(), vandaag);
        Map<Kwartaal, List<Meting.Vraag>> per =
                perKwartaal(metingen.vragen(kwartalen.getFirst(), nu), Meting.Vraag::kwartaal);
        return kwartalen.stream()
                .map(kwartaal -> new Meetpunt(
                        kwartaal.label(),
                        kwartaal.eersteDag(),
                        aandeelEerste(tel(
                                        per.getOrDefault(kwartaal, List.of()),
                                        Meting.Vraag::vroeg,
                                        een -> !een.vroeg()))
                                .waarde(),
                        kwartaal.equals(nu)))
                .toList();
    }
}
