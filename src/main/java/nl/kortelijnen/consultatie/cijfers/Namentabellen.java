package nl.kortelijnen.consultatie.cijfers;

import static nl.kortelijnen.cijfers.Tabelbouw.tel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.cijfers.Cijfertabel;
import nl.kortelijnen.cijfers.Kwartaal;
import nl.kortelijnen.cijfers.Naamrijen;
import nl.kortelijnen.toegang.Organisatienamen;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The tables with names in them. A name is shown only with numbers that may be; the others are one row together, so that
 * not even the name of a small one is told.
 */
@Component
class Namentabellen {

    private static final String BEIDE = "Een organisatie staat er alleen als beide getallen 5 of meer zijn.";
    private static final String ONBEKEND = "Niet bekend";
    private static final UUID NIEMAND = new UUID(0, 0);

    private final Organisatienamen organisaties;
    private final Accounts accounts;

    Namentabellen(Organisatienamen organisaties, Accounts accounts) {
        this.organisaties = organisaties;
        this.accounts = accounts;
    }

    Cijfertabel organisaties(List<Kwartaal> kwartalen, Map<Kwartaal, List<Meting.Vraag>> per, Map<UUID, String> namen) {
        return new Cijfertabel(
                "per-organisatie",
                "Hoe vroeg, per organisatie die vraagt",
                BEIDE,
                List.of("Vroeg", "Later"),
                2,
                tabel(
                        kwartalen,
                        per,
                        Meting.Vraag::organisatie,
                        vragen -> tel(vragen, Meting.Vraag::vroeg, een -> !een.vroeg()),
                        namen));
    }

    Cijfertabel match(
            List<Kwartaal> kwartalen,
            Map<Kwartaal, List<Meting.Vraag>> per,
            Predicate<Meting.Vraag> opTijd,
            Map<UUID, String> namen) {
        return perVrager(
                "match-per-organisatie",
                "Hoe snel een deskundige, per organisatie die vraagt",
                List.of("Binnen 24 uur", "Later of nog niet"),
                kwartalen,
                per,
                opTijd,
                namen);
    }

    Cijfertabel antwoord(List<Kwartaal> kwartalen, Map<Kwartaal, List<Meting.Vraag>> per, Map<UUID, String> namen) {
        return perVrager(
                "antwoord-per-organisatie",
                "Wel of nog geen antwoord, per organisatie die vraagt",
                List.of("Beantwoord", "Nog niet"),
                kwartalen,
                per,
                een -> een.beantwoord() != null,
                namen);
    }

    private Cijfertabel perVrager(
            String code,
            String titel,
            List<String> kolommen,
            List<Kwartaal> kwartalen,
            Map<Kwartaal, List<Meting.Vraag>> per,
            Predicate<Meting.Vraag> eerste,
            Map<UUID, String> namen) {
        return new Cijfertabel(
                code,
                titel,
                BEIDE,
                kolommen,
                2,
                tabel(
                        kwartalen,
                        per,
                        Meting.Vraag::organisatie,
                        vragen -> tel(vragen, eerste, eerste.negate()),
                        namen));
    }

    Cijfertabel melders(List<Kwartaal> kwartalen, Map<Kwartaal, List<Meting.Melder>> per, Map<UUID, String> namen) {
        return new Cijfertabel(
                "terugkoppeling-per-organisatie",
                "Hoort de melder het op tijd, per organisatie die vraagt",
                BEIDE,
                List.of("Op tijd", "Te laat of nog niet"),
                2,
                tabel(
                        kwartalen,
                        per,
                        Meting.Melder::organisatie,
                        momenten -> tel(momenten, Meting.Melder::opTijd, een -> !een.opTijd()),
                        namen));
    }

    Cijfertabel ontvangers(List<Kwartaal> kwartalen, Map<Kwartaal, List<Meting.Advies>> per, Map<UUID, String> namen) {
        return new Cijfertabel(
                "advies-per-organisatie",
                "Advies overgenomen, per organisatie die het kreeg",
                BEIDE,
                List.of("Overgenomen", "Niet helemaal of nog geen antwoord"),
                2,
                tabel(
                        kwartalen,
                        per,
                        Meting.Advies::organisatie,
                        adviezen -> tel(adviezen, Meting.Advies::overgenomen, een -> !een.overgenomen()),
                        namen));
    }

    Cijfertabel deskundigen(List<Kwartaal> kwartalen, Map<Kwartaal, List<Meting.Vraag>> per) {
        List<UUID> mensen = per.values().stream()
                .flatMap(List::stream)
                .map(Meting.Vraag::deskundige)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, String> namen = new HashMap<>(accounts.vanProfessionals(mensen).stream()
                .collect(Collectors.toMap(een -> Objects.requireNonNull(een.professional()), Gebruiker::naam)));
        namen.put(NIEMAND, "Nog geen deskundige");
        return new Cijfertabel(
                "per-deskundige",
                "Hoeveel vragen had elke deskundige?",
                "Een deskundige staat er bij 5 vragen of meer.",
                List.of("Vragen"),
                1,
                tabel(
                        kwartalen,
                        per,
                        vraag -> Objects.requireNonNullElse(vraag.deskundige(), NIEMAND),
                        vragen -> List.of(vragen.size()),
                        namen));
    }

    /** Asked once for all tables. */
    Map<UUID, String> organisatienamen(
            List<Meting.Vraag> vragen, List<Meting.Advies> adviezen, List<Meting.Melder> melders) {
        return organisaties.namen(Stream.of(
                        vragen.stream().map(Meting.Vraag::organisatie),
                        adviezen.stream().map(Meting.Advies::organisatie),
                        melders.stream().map(Meting.Melder::organisatie))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static <M> List<Cijfertabel.Cijferrij> tabel(
            List<Kwartaal> kwartalen,
            Map<Kwartaal, List<M>> per,
            Function<M, @Nullable UUID> van,
            Function<List<M>, List<Integer>> tellen,
            Map<UUID, String> namen) {
        return Naamrijen.van(kwartalen, per, meting -> naam(namen, van.apply(meting)), tellen);
    }

    private static String naam(Map<UUID, String> namen, @Nullable UUID wie) {
        return wie == null ? ONBEKEND : namen.getOrDefault(wie, ONBEKEND);
    }
}
