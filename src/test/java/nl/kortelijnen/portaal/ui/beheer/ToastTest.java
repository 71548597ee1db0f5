package nl.kortelijnen.portaal.ui.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import nl.kortelijnen.portaal.onderdeel.Toast;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** What went wrong does not stay beside the word that it went well (X04). */
@SpringBootTest
@ViewPackages(classes = AccountsView.class)
class ToastTest extends SpringBrowserlessTest {

    @Test
    void een_weigering_gaat_weg_zodra_het_wel_lukt() {
        Toast.fout("Dit kan nu niet.");
        assertThat(open()).containsExactly("Dit kan nu niet.");

        Toast.gelukt("Bewaard.");

        assertThat(open()).containsExactly("Bewaard.");
    }

    @Test
    void van_twee_pogingen_staat_alleen_de_laatste_weigering_er() {
        Toast.fout("Kies een dag.");
        Toast.fout("Die dag is voorbij.");

        assertThat(open()).containsExactly("Die dag is voorbij.");
    }

    private List<String> open() {
        roundTrip();
        return $(Notification.class).all().stream()
                .filter(Notification::isOpened)
                .map(melding -> test(melding).getText())
                .toList();
    }
}
