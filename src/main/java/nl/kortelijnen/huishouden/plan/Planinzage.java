package nl.kortelijnen.huishouden.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Inzage;
import nl.kortelijnen.huishouden.Inzagebron;
import nl.kortelijnen.huishouden.Inzagedeel;
import org.springframework.stereotype.Component;

/** What the family reads about its plans, and about how it went when somebody asked. */
@Component
class Planinzage implements Inzagebron {

    private final Toekomstplannen plannen;
    private final Nazorg nazorg;

    Planinzage(Toekomstplannen plannen, Nazorg nazorg) {
        this.plannen = plannen;
        this.nazorg = nazorg;
    }

    @Override
    public Inzagedeel deel() {
        return Inzagedeel.PLAN;
    }

    @Override
    public List<Inzage.Stuk> stukken(UUID huishouden) {
        return Stream.concat(
                        plannen.van(huishouden).stream()
                                .map(plan -> new Inzage.Stuk(
                                        plan.soort().label() + " van " + Nederlands.datum(plan.gemaakt()),
                                        tekst(plan))),
                        nazorg.van(huishouden).stream()
                                .filter(een -> een.uitkomst() != null)
                                .map(Planinzage::gevraagd))
                .toList();
    }

    private static String tekst(Toekomstplan plan) {
        return Stream.of(
                        Stream.of(plan.wens()),
                        plan.afspraken().stream().map(een -> een.tekst() + " (" + een.wie() + ")"),
                        plan.terugval().stream()
                                .map(een -> een.wacht() + " let op: " + een.beeld() + ". Dan: " + een.actie()))
                .flatMap(regels -> regels)
                .collect(Collectors.joining("\n"));
    }

    private static Inzage.Stuk gevraagd(Nazorgmoment een) {
        Nazorguitkomst uitkomst = een.uitkomst();
        String hoe = uitkomst == null ? "" : uitkomst.label();
        return new Inzage.Stuk(
                een.soort().label() + " " + Nederlands.datum(een.op()),
                een.verslag().isEmpty() ? hoe : hoe + "\n" + een.verslag());
    }
}
