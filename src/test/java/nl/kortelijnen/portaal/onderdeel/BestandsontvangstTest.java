package nl.kortelijnen.portaal.onderdeel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** AV1: a file that is too big is not read, whatever the sender says of its size. */
class BestandsontvangstTest {

    private final List<String> gebeurd = new ArrayList<>();
    private final Bestandsontvangst ontvangst = new Bestandsontvangst(
            10, (naam, inhoud) -> gebeurd.add(naam + ":" + inhoud.length), () -> gebeurd.add("te groot"));
    private final EindelozeStroom eindeloos = new EindelozeStroom();

    @Test
    void wat_past_komt_binnen() throws IOException {
        ontvangst.handleUploadRequest(bestand(10, new ByteArrayInputStream(new byte[10])));

        assertThat(gebeurd).containsExactly("verslag.txt:10");
    }

    @Test
    void wat_zegt_te_groot_te_zijn_wordt_niet_gelezen() throws IOException {
        UploadEvent bestand = bestand(11, eindeloos);

        ontvangst.handleUploadRequest(bestand);

        assertThat(gebeurd).containsExactly("te groot");
        assertThat(eindeloos.gelezen).isZero();
        verify(bestand).reject();
    }

    @Test
    void wie_over_de_grootte_liegt_of_zwijgt_krijgt_niet_meer_dan_een_byte_te_veel_gelezen() throws IOException {
        for (long gezegd : List.of(5L, -1L)) {
            gebeurd.clear();
            eindeloos.gelezen = 0;

            ontvangst.handleUploadRequest(bestand(gezegd, eindeloos));

            assertThat(gebeurd).containsExactly("te groot");
            assertThat(eindeloos.gelezen).isEqualTo(11);
        }
    }

    private static UploadEvent bestand(long grootte, InputStream inhoud) {
        UI ui = mock(UI.class);
        when(ui.access(any())).thenAnswer(vraag -> {
            vraag.getArgument(0, Command.class).execute();
            return null;
        });
        UploadEvent bestand = mock(UploadEvent.class);
        when(bestand.getUI()).thenReturn(ui);
        when(bestand.getFileName()).thenReturn("verslag.txt");
        when(bestand.getFileSize()).thenReturn(grootte);
        when(bestand.getInputStream()).thenReturn(inhoud);
        return bestand;
    }

    private static final class EindelozeStroom extends InputStream {

        private int gelezen;

        @Override
        public int read() {
            gelezen++;
            return 'x';
        }
    }
}
