package nl.kortelijnen.consultatie.afspraak;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An appointment for a calendar of one's own (E18): when, and the number of the consultation. A calendar is read by others
 * and lies on other people's servers; nothing of a household stands in it.
 */
final class Agendabestand {

    private Agendabestand() {}

    static String van(AfspraakRij rij) {
        VEvent gebeurtenis = new VEvent(false);
        gebeurtenis.add(new Uid(rij.id + "@kortelijnen"));
        gebeurtenis.add(new DtStamp(rij.veranderd));
        gebeurtenis.add(new DtStart<>(rij.begin));
        gebeurtenis.add(new DtEnd<>(rij.einde));
        gebeurtenis.add(new Summary("Consult #" + rij.nummer));
        gebeurtenis.add(new Clazz(Clazz.VALUE_CONFIDENTIAL));
        gebeurtenis.add(new Sequence(rij.volgnummer));
        gebeurtenis.add(new Status(rij.vervallen ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return new Calendar()
                .withProperty(new ProdId("-//Korte Lijnen//Consultaties//NL"))
                .withProperty(ImmutableVersion.VERSION_2_0)
                .withProperty(ImmutableCalScale.GREGORIAN)
                .withProperty(rij.vervallen ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH)
                .withComponent(gebeurtenis)
                .getFluentTarget()
                .toString();
    }
}
