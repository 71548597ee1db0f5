package nl.kortelijnen.ketennetwerk.ui.introductie;

import com.vaadin.flow.component.textfield.TextArea;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.introductie.Introducties;
import nl.kortelijnen.ketennetwerk.introductie.Introductiewens;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import org.jspecify.annotations.Nullable;

/** Asks for what somebody wants to be introduced, and sends it to who can do that. */
public final class Introductievraag {

    private Introductievraag() {}

    /** To a colleague who has the line. */
    public static void aan(Introducties introducties, ProfessionalId via, String viaNaam, Introductiewens wens) {
        open(
                introducties,
                via,
                "Vraag " + viaNaam + " om je voor te stellen",
                viaNaam + " krijgt je vraag en kan ja of nee zeggen. Je hoort het op je startpagina.",
                wens);
    }

    /** To the netwerkbeheerder, when nobody has the line. */
    public static void aanNetwerkbeheerder(Introducties introducties, Introductiewens wens) {
        open(
                introducties,
                null,
                "Vraag een introductie",
                "Er is nog geen lijn. De netwerkbeheerder krijgt je vraag en zoekt wie je kan voorstellen.",
                wens);
    }

    private static void open(
            Introducties introducties,
            @Nullable ProfessionalId via,
            String titel,
            String uitleg,
            Introductiewens wens) {
        TextArea waarvoor = new TextArea("Waarvoor wil je " + wens.naam() + " bereiken?");
        waarvoor.setHelperText("Bijvoorbeeld: kennismaken, of overleg over een gezin. Noem geen namen.");
        waarvoor.setMaxLength(500);
        waarvoor.setRequiredIndicatorVisible(true);
        new Vraagdialoog(
                        titel,
                        uitleg,
                        "Vraag het",
                        () -> {
                            introducties.vraag(via, wens, waarvoor.getValue());
                            Toast.gelukt("Gevraagd. Je ziet het antwoord op je startpagina.");
                        },
                        waarvoor)
                .open();
    }
}
