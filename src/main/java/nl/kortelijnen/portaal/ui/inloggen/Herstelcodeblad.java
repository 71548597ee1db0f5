package nl.kortelijnen.portaal.ui.inloggen;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Toast;

/** The recovery codes, the only time they can be read. */
public class Herstelcodeblad extends Div {

    public Herstelcodeblad(List<String> codes, Runnable klaar) {
        addClassName("velden");
        H2 kop = new H2("Bewaar je herstelcodes");
        kop.getElement().setAttribute("tabindex", "-1");
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("herstelcodes");
        codes.forEach(code -> lijst.add(new ListItem(new Code(code))));
        Div knoppen = new Div(
                Toast.kopieerknop(
                        String.join("\n", codes), "De herstelcodes staan op je klembord. Plak ze op een veilige plek."),
                Knoppen.hoofd("Ik heb ze bewaard", klik -> klaar.run()));
        knoppen.addClassName("rij-v");
        add(
                kop,
                new Paragraph("Telefoon kwijt? Dan kom je met een van deze codes binnen. Elke code werkt één keer. "
                        + "Bewaar ze op papier of in je wachtwoordkluis. We laten ze maar één keer zien."),
                lijst,
                knoppen);
        kop.getElement().executeJs("this.focus()");
    }
}
