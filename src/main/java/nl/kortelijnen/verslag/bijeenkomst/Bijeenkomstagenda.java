package nl.kortelijnen.verslag.bijeenkomst;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A conference for a calendar of one's own. It is announced, so what and where may stand in it. */
final class Bijeenkomstagenda {

    private Bijeenkomstagenda() {}

    static String van(Bijeenkomst bijeenkomst, Bijeenkomstkast.Agendastand stand) {
        Bijeenkomstblad blad = bijeenkomst.blad();
        VEvent gebeurtenis = new VEvent(false);
        gebeurtenis.add(new Uid(bijeenkomst.id() + "@kortelijnen"));
        gebeurtenis.add(new DtStamp(stand.veranderd()));
        gebeurtenis.add(new DtStart<>(blad.begin()));
        gebeurtenis.add(new DtEnd<>(blad.einde()));
        gebeurtenis.add(new Summary(blad.titel()));
        gebeurtenis.add(new Location(blad.plaats()));
        if (!blad.programma().isEmpty()) {
            gebeurtenis.add(new Description(String.join("\n", blad.programma())));
        }
        gebeurtenis.add(new Sequence(stand.volgnummer()));
        gebeurtenis.add(new Status(bijeenkomst.afgelast() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return new Calendar()
                .withProperty(new ProdId("-//Korte Lijnen//Bijeenkomsten//NL"))
                .withProperty(ImmutableVersion.VERSION_2_0)
                .withProperty(ImmutableCalScale.GREGORIAN)
                .withProperty(bijeenkomst.afgelast() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH)
                .withComponent(gebeurtenis)
                .getFluentTarget()
                .toString();
    }
}
