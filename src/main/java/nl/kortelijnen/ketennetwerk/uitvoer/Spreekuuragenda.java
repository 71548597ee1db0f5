package nl.kortelijnen.ketennetwerk.uitvoer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.kortelijnen.gedeeld.Feestdagen;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.plek.Plekken;
import nl.kortelijnen.ketennetwerk.plek.Spreekuur;
import org.springframework.stereotype.Service;

/**
 * The spreekuren of an organisation for a calendar of one's own (N14, RFC 5545): each with its RRULE in Dutch time, and
 * without the public holidays of the coming years, as the card shows them.
 */
@Service
public class Spreekuuragenda {

    /** Of how many coming times the public holidays are left out. */
    private static final int KEREN = 260;

    private final Ketennetwerk netwerk;
    private final Plekken plekken;
    private final Clock klok;

    Spreekuuragenda(Ketennetwerk netwerk, Plekken plekken, Clock klok) {
        this.netwerk = netwerk;
        this.plekken = plekken;
        this.klok = klok;
    }

    /** Hours that are held no more are left out. */
    public String van(OrganisatieId id) {
        Organisatie organisatie = netwerk.organisatie(id).orElseThrow(Netwerkadres::bestaatNiet);
        Calendar agenda = new Calendar()
                .withProperty(new ProdId("-//Korte Lijnen//Spreekuren//NL"))
                .withProperty(ImmutableVersion.VERSION_2_0)
                .withProperty(ImmutableCalScale.GREGORIAN)
                .withProperty(ImmutableMethod.PUBLISH)
                .withComponent(tijdzone())
                .getFluentTarget();
        plekken.spreekuren(id).forEach(uur -> {
            List<LocalDate> dagen = uur.herhaling().vanaf(Nederlands.vandaag(klok), uur.begin(), KEREN);
            if (!dagen.isEmpty()) {
                agenda.withComponent(gebeurtenis(organisatie, uur, dagen));
            }
        });
        return agenda.toString();
    }

    private VEvent gebeurtenis(Organisatie organisatie, Spreekuur uur, List<LocalDate> dagen) {
        // an interval is counted from the first day, so the series begins where the card says it began
        LocalDate eerste = uur.herhaling().vanaf(uur.begin(), uur.begin(), 1).getFirst();
        VEvent gebeurtenis = new VEvent(false);
        gebeurtenis.add(new Uid(uur.id() + "@kortelijnen"));
        gebeurtenis.add(new DtStamp(klok.instant()));
        gebeurtenis.add(new DtStart<>(op(eerste, uur)));
        gebeurtenis.add(new DtEnd<>(ZonedDateTime.of(eerste, uur.tot(), Nederlands.TIJDZONE)));
        gebeurtenis.add(new RRule<>(uur.herhaling().rrule()));
        dagen.stream()
                .filter(dag -> Feestdagen.op(dag).isPresent())
                .forEach(dag -> gebeurtenis.add(uitzondering(dag, uur)));
        gebeurtenis.add(new Summary(uur.naam() + " · " + organisatie.naam()));
        if (!uur.waar().isEmpty()) {
            gebeurtenis.add(new Location(uur.waar()));
        }
        return gebeurtenis;
    }

    private static ExDate<ZonedDateTime> uitzondering(LocalDate dag, Spreekuur uur) {
        return new ExDate<>(
                new ParameterList(List.of(new TzId(Nederlands.TIJDZONE.getId()))),
                new DateList<>(List.of(op(dag, uur))));
    }

    /** The library knows Amsterdam as another name of Brussels; here the whole file calls it by its own. */
    private static VTimeZone tijdzone() {
        VTimeZone zone = (VTimeZone) TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(Nederlands.TIJDZONE.getId())
                .getVTimeZone()
                .copy();
        zone.replace(new net.fortuna.ical4j.model.property.TzId(Nederlands.TIJDZONE.getId()));
        zone.removeAll("TZURL");
        return zone;
    }

    private static ZonedDateTime op(LocalDate dag, Spreekuur uur) {
        return ZonedDateTime.of(dag, uur.van(), Nederlands.TIJDZONE);
    }
}
