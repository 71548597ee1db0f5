package nl.kortelijnen.huishouden.signaal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Inzage;
import nl.kortelijnen.huishouden.Inzagebron;
import nl.kortelijnen.huishouden.Inzagedeel;
import org.springframework.stereotype.Component;

/** The signals as the family reads them: what and when, not who saw it. */
@Component
class Signaalinzage implements Inzagebron {

    private final Signalen signalen;

    Signaalinzage(Signalen signalen) {
        this.signalen = signalen;
    }

    @Override
    public Inzagedeel deel() {
        return Inzagedeel.VERLOOP;
    }

    @Override
    public List<Inzage.Stuk> stukken(UUID huishouden) {
        String regels =
                signalen.van(huishouden).stream().map(Signaalinzage::regel).collect(Collectors.joining("\n"));
        return regels.isEmpty() ? List.of() : List.of(new Inzage.Stuk("Wat wij zagen of hoorden", regels));
    }

    private static String regel(Huishoudsignaal een) {
        return Nederlands.datum(een.dag()) + ": " + een.soort().label()
                + (een.tekst().isEmpty() ? "" : ". " + een.tekst())
                + (een.ingetrokken() ? " (later ingetrokken)" : "");
    }
}
