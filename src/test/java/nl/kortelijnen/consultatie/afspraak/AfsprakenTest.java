package nl.kortelijnen.consultatie.afspraak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.MetKring;
import nl.kortelijnen.consultatie.Proefvraag;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** E18: an appointment for one's own calendar, with nothing of a household in it. */
@MetKring
class AfsprakenTest {

    private static final Duration UUR = Duration.ofHours(1);

    @Autowired
    Consultaties consultaties;

    @Autowired
    Afspraken afspraken;

    @Autowired
    Kring kring;

    private String aangenomen() {
        kring.als("vrager");
        String nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), kring.id("selam"), null, ""));
        kring.als("selam");
        consultaties.neemAan(nummer);
        return nummer;
    }

    private static VEvent lees(String ics) throws Exception {
        Calendar agenda = new CalendarBuilder().build(new StringReader(ics));
        agenda.validate();
        return (VEvent) agenda.getComponents().getFirst();
    }

    private static String waarde(VEvent gebeurtenis, String naam) {
        return gebeurtenis
                .getProperty(naam)
                .map(Property.class::cast)
                .orElseThrow()
                .getValue();
    }

    @Test
    void in_de_agenda_staat_alleen_het_nummer_en_elke_wijziging_telt_op() throws Exception {
        String nummer = aangenomen();
        Instant morgen = Testklok.nu().plus(Duration.ofDays(1));
        afspraken.maak(nummer, morgen, UUR);
        UUID id = afspraken.bij(nummer).getFirst().id();
        VEvent eerst = lees(afspraken.agenda(nummer, id));
        assertThat(waarde(eerst, "SUMMARY")).isEqualTo("Consult #" + nummer);
        assertThat(waarde(eerst, "CLASS")).isEqualTo("CONFIDENTIAL");
        assertThat(waarde(eerst, "SEQUENCE")).isEqualTo("0");
        assertThat(eerst.getProperties())
                .extracting(een -> ((Property) een).getName())
                .containsExactlyInAnyOrder(
                        "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS", "SEQUENCE", "STATUS");
        kring.als("vrager");
        afspraken.verzet(nummer, id, morgen.plus(UUR), UUR);
        assertThat(waarde(lees(afspraken.agenda(nummer, id)), "SEQUENCE")).isEqualTo("1");
        assertThat(waarde(lees(afspraken.agenda(nummer, id)), "UID")).isEqualTo(waarde(eerst, "UID"));
        afspraken.zegAf(nummer, id);
        VEvent weg = lees(afspraken.agenda(nummer, id));
        assertThat(waarde(weg, "STATUS")).isEqualTo("CANCELLED");
        assertThat(waarde(weg, "SEQUENCE")).isEqualTo("2");
    }

    @Test
    void een_ander_ziet_geen_afspraak_en_vroeger_kan_niet() {
        String nummer = aangenomen();
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> afspraken.maak(nummer, Testklok.nu().minus(UUR), UUR));
        afspraken.maak(nummer, Testklok.nu().plus(UUR), UUR);
        UUID id = afspraken.bij(nummer).getFirst().id();
        for (String naam : new String[] {"yusuf", "buur", "beheer"}) {
            kring.als(naam);
            assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> afspraken.bij(nummer));
            assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> afspraken.agenda(nummer, id));
            assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> afspraken.zegAf(nummer, id));
        }
        kring.als("vrager");
        String ander = consultaties.vraag(Proefvraag.aanvraag(Set.of(), null, null, ""));
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> afspraken.agenda(ander, id));
    }
}
