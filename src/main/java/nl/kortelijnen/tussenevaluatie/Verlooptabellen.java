package nl.kortelijnen.tussenevaluatie;

import static nl.kortelijnen.cijfers.Tabelbouw.mediaan;
import static nl.kortelijnen.cijfers.Tabelbouw.perKwartaal;
import static nl.kortelijnen.cijfers.Tabelbouw.rijen;
import static nl.kortelijnen.cijfers.Tabelbouw.samen;
import static nl.kortelijnen.cijfers.Tabelbouw.tel;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.kortelijnen.cijfers.Cijfercel;
import nl.kortelijnen.cijfers.Cijferrapport;
import nl.kortelijnen.cijfers.Cijfertabel;
import nl.kortelijnen.cijfers.Kwartaal;
import nl.kortelijnen.cijfers.Naamrijen;
import nl.kortelijnen.cijfers.Uitkijk;
import nl.kortelijnen.huishouden.meting.Verloopmeting;
import nl.kortelijnen.huishouden.meting.Verloopmeting.Nazorg.Stand;
import org.jspecify.annotations.Nullable;

/**
 * The tables about the course of households.
 *
 * @param naam of the organisation a measurement counts for
 * @param organisatie for which one only; null for all together
 */
record Verlooptabellen(
        List<Kwartaal> kwartalen,
        Function<Verloopmeting, String> naam,
        @Nullable String organisatie) {

    Cijfertabel hermeldingen(List<Verloopmeting.Melding> meldingen) {
        Map<Kwartaal, List<Verloopmeting.Melding>> per = perKwartaal(meldingen, Verloopmeting.Melding::kwartaal);
        return new Cijfertabel(
                "hermeldingen",
                "Hoe vaak komt een melding terug?",
                "Een her-melding is een melding over een huishouden waarover in de twaalf maanden ervoor al een melding "
                        + "kwam. Voorbeeld: zijn van 100 meldingen er 43 her-melding, dan is het aandeel 43%.",
                List.of("Her-melding", "Eerste melding", "Aandeel her-melding"),
                2,
                rijen(kwartalen, per, een -> {
                    List<Cijfercel> twee = this.<Verloopmeting.Melding>uitkijk()
                            .delen(
                                    een,
                                    deel -> tel(deel, Verloopmeting.Melding::hermelding, ander -> !ander.hermelding()));
                    return samen(twee, aandeel(twee));
                }));
    }

    Cijfertabel hermeldingenPerOrganisatie(List<Verloopmeting.Melding> meldingen) {
        return new Cijfertabel(
                "hermeldingen-per-organisatie",
                "Her-meldingen, per organisatie",
                "Een organisatie staat er alleen als beide getallen 5 of meer zijn. Voor allen telt dezelfde uitleg.",
                List.of("Her-melding", "Eerste melding"),
                2,
                Naamrijen.van(
                        kwartalen,
                        perKwartaal(meldingen, Verloopmeting.Melding::kwartaal),
                        naam::apply,
                        deel -> tel(deel, Verloopmeting.Melding::hermelding, ander -> !ander.hermelding())));
    }

    Cijfertabel sectoren(List<Verloopmeting.Melding> meldingen, List<String> sectoren) {
        return new Cijfertabel(
                "sectoren",
                "Waar komen meldingen vandaan?",
                "Meldt een sector ineens minder? Vraag dan waarom.",
                sectoren,
                0,
                rijen(
                        kwartalen,
                        perKwartaal(meldingen, Verloopmeting.Melding::kwartaal),
                        een -> this.<Verloopmeting.Melding>uitkijk()
                                .delen(
                                        een,
                                        deel -> sectoren.stream()
                                                .map(sector -> (int) deel.stream()
                                                        .filter(ander ->
                                                                ander.sector().equals(sector))
                                                        .count())
                                                .toList())));
    }

    Cijfertabel sluitingen(List<Verloopmeting.Sluiting> sluitingen) {
        return new Cijfertabel(
                "sluitingen",
                "Sluiten we met een plan voor de toekomst?",
                "Van elke afsluiting, behalve als er niets aan de hand bleek. Dagen en gezichten: de middelste.",
                List.of("Met plan", "Zonder plan", "Aandeel met plan", "Dagen van melding tot sluiten", "Gezichten"),
                2,
                rijen(kwartalen, perKwartaal(sluitingen, Verloopmeting.Sluiting::kwartaal), een -> {
                    Uitkijk<Verloopmeting.Sluiting> uitkijk = uitkijk();
                    List<Cijfercel> twee = uitkijk.delen(
                            een, deel -> tel(deel, Verloopmeting.Sluiting::metPlan, ander -> !ander.metPlan()));
                    List<Verloopmeting.Sluiting> eigen = uitkijk.eigen(een);
                    return samen(
                            twee,
                            aandeel(twee),
                            mediaan(eigen.stream().map(Verloopmeting.Sluiting::dagen), "dagen"),
                            mediaan(eigen.stream().map(Verloopmeting.Sluiting::gezichten), "mensen"));
                }));
    }

    Cijfertabel afspraken(List<Verloopmeting.Afspraak> afspraken) {
        return new Cijfertabel(
                "afspraken",
                "Wie doet wat in de plannen?",
                "Van elke afspraak in een plan waar het gezin ja op zei.",
                List.of("Eigen netwerk", "Organisatie", "Aandeel eigen netwerk"),
                2,
                rijen(kwartalen, perKwartaal(afspraken, Verloopmeting.Afspraak::kwartaal), een -> {
                    List<Cijfercel> twee = this.<Verloopmeting.Afspraak>uitkijk()
                            .delen(een, deel -> tel(deel, Verloopmeting.Afspraak::netwerk, ander -> !ander.netwerk()));
                    return samen(twee, aandeel(twee));
                }));
    }

    Cijfertabel nazorg(List<Verloopmeting.Nazorg> momenten) {
        return new Cijfertabel(
                "nazorg",
                "Vragen we daarna hoe het gaat?",
                "Vier weken, een kwartaal en een half jaar na het sluiten, en de momenten uit een plan.",
                List.of("Op tijd", "Later", "Gemist", "Komt nog", "Aandeel op tijd"),
                4,
                rijen(kwartalen, perKwartaal(momenten, Verloopmeting.Nazorg::kwartaal), een -> {
                    List<Cijfercel> vier = this.<Verloopmeting.Nazorg>uitkijk()
                            .delen(
                                    een,
                                    deel -> tel(
                                            deel,
                                            ander -> ander.stand() == Stand.OP_TIJD,
                                            ander -> ander.stand() == Stand.LATER,
                                            ander -> ander.stand() == Stand.GEMIST,
                                            ander -> ander.stand() == Stand.KOMT_NOG));
                    return samen(vier, aandeel(vier.subList(0, 3)));
                }));
    }

    Cijfertabel ervaringen(List<Verloopmeting.Ervaring> ervaringen) {
        return new Cijfertabel(
                "ervaringen",
                "Wat vinden gezinnen zelf?",
                "Ingevuld zonder naam en zonder inloggen. Vanaf vijf antwoorden per kwartaal.",
                List.of("Antwoorden", "Gehoord", "Met respect", "Duidelijk waarom", "Snel genoeg"),
                0,
                rijen(kwartalen, perKwartaal(ervaringen, Verloopmeting.Ervaring::kwartaal), een -> {
                    Uitkijk<Verloopmeting.Ervaring> uitkijk = uitkijk();
                    List<Cijfercel> aantal = uitkijk.delen(een, deel -> List.of(deel.size()));
                    List<Verloopmeting.Ervaring> eigen =
                            aantal.getFirst().afgeschermd() ? List.of() : uitkijk.eigen(een);
                    return samen(
                            aantal,
                            gemiddelde(eigen, Verloopmeting.Ervaring::gehoord),
                            gemiddelde(eigen, Verloopmeting.Ervaring::respect),
                            gemiddelde(eigen, Verloopmeting.Ervaring::duidelijk),
                            gemiddelde(eigen, Verloopmeting.Ervaring::tempo));
                }));
    }

    private static Cijfercel gemiddelde(
            List<Verloopmeting.Ervaring> eigen, ToIntFunction<Verloopmeting.Ervaring> cijfer) {
        return Cijfercel.gemiddelde(
                eigen.size() < Cijferrapport.DREMPEL
                        ? null
                        : eigen.stream().mapToInt(cijfer).average().orElse(0));
    }

    /** The share of the first in all of these; hidden as soon as one of them is. */
    private static Cijfercel aandeel(List<Cijfercel> delen) {
        int geheel = 0;
        for (Cijfercel deel : delen) {
            Integer waarde = deel.waarde();
            if (waarde == null) {
                return Cijfercel.procent(null, null);
            }
            geheel += waarde;
        }
        return Cijfercel.procent(delen.getFirst().waarde(), geheel);
    }

    private <M extends Verloopmeting> Uitkijk<M> uitkijk() {
        return new Uitkijk<>(naam::apply, organisatie);
    }
}
