package nl.kortelijnen.verslag.ui.punten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.portaal.aanbod.Cijferlijn;
import nl.kortelijnen.verslag.verbetering.Cijferverloop;
import org.junit.jupiter.api.Test;

/** V04: the figure of a point as a line: what is hidden breaks it, and a quarter that still runs is an open dot. */
class LijngrafiekTest {

    private static Cijferverloop verloop(Integer... procenten) {
        List<Cijferlijn.Meetpunt> punten = new ArrayList<>();
        for (int plek = 0; plek < procenten.length; plek++) {
            LocalDate begin = LocalDate.of(2025, 1, 1).plusMonths(3L * plek);
            punten.add(new Cijferlijn.Meetpunt(
                    (plek % 4 + 1) + "e kwartaal " + begin.getYear(),
                    begin,
                    procenten[plek],
                    plek == procenten.length - 1));
        }
        return new Cijferverloop("Vroeg gevraagd", "Per kwartaal.", punten, punten.get(0), punten.get(1));
    }

    @Test
    void de_lijn_breekt_waar_te_weinig_is_en_wat_loopt_is_een_open_stip() throws Exception {
        String tekening =
                new Lijngrafiek(verloop(24, 31, null, 38, 46, 52)).getElement().getOuterHTML();
        Files.writeString(Path.of("target", "lijngrafiek.html"), tekening);

        assertThat(tekening)
                .contains("24%", "52%", ">?<", "stip loopt", "role=\"img\"", "De getallen staan in de tabel");
        String pad = tekening.replaceAll("(?s).*class=\"lijn\" d=\"([^\"]*)\".*", "$1");
        assertThat(pad.chars().filter(teken -> teken == 'M').count()).isEqualTo(2);
    }

    @Test
    void waar_niets_te_tonen_is_is_er_geen_lijn() {
        assertThat(verloop(null, null, null).isLeeg()).isTrue();
        assertThat(verloop(null, 40, null).isLeeg()).isFalse();
    }
}
