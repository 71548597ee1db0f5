package nl.kortelijnen.huishouden.verzoek;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Inzage;
import nl.kortelijnen.huishouden.Inzagebron;
import nl.kortelijnen.huishouden.Inzagedeel;
import org.springframework.stereotype.Component;

/** What was asked and what came of it; not who asked it or in which words, for others read along. */
@Component
class Verzoekinzage implements Inzagebron {

    private final Gezinsverzoeken verzoeken;

    Verzoekinzage(Gezinsverzoeken verzoeken) {
        this.verzoeken = verzoeken;
    }

    @Override
    public Inzagedeel deel() {
        return Inzagedeel.GRONDEN;
    }

    @Override
    public List<Inzage.Stuk> stukken(UUID huishouden) {
        String regels =
                verzoeken.van(huishouden).stream().map(Verzoekinzage::regel).collect(Collectors.joining("\n"));
        return regels.isEmpty() ? List.of() : List.of(new Inzage.Stuk("Wat het gezin ons vroeg", regels));
    }

    private static String regel(Gezinsverzoek een) {
        Verzoekuitkomst uitkomst = een.uitkomst();
        return Nederlands.datum(een.ontvangen()) + ": " + een.soort().label() + ". "
                + (uitkomst == null
                        ? "Antwoord uiterlijk " + Nederlands.datum(een.uiterlijk()) + "."
                        : uitkomst.label() + ".");
    }
}
