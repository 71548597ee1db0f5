package nl.kortelijnen.consultatie.cijfers;

import static nl.kortelijnen.cijfers.Tabelbouw.aandeelEerste;
import static nl.kortelijnen.cijfers.Tabelbouw.delen;
import static nl.kortelijnen.cijfers.Tabelbouw.mediaan;
import static nl.kortelijnen.cijfers.Tabelbouw.perKwartaal;
import static nl.kortelijnen.cijfers.Tabelbouw.rijen;
import static nl.kortelijnen.cijfers.Tabelbouw.samen;
import static nl.kortelijnen.cijfers.Tabelbouw.tel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.cijfers.Celonderdrukking;
import nl.kortelijnen.cijfers.Cijfercel;
import nl.kortelijnen.cijfers.Cijferrapport;
import nl.kortelijnen.cijfers.Cijfertabel;
import nl.kortelijnen.cijfers.Kwartaal;
import nl.kortelijnen.consultatie.termijn.Werkkalender;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of consultations (E07, M07), per quarter, for everybody with an account. Small numbers are hidden here, before
 * anything is shown anywhere.
 *
 * @see <a href="file:docs/besluiten/0044-cijfers-die-niemand-aanwijzen.md">decision 0044</a>
 */
@Service
@Transactional(readOnly = true)
public class Consultcijfers {

    private static final Duration TERMIJN = Duration.ofHours(24);

    private final Metingen metingen;
    private final Namentabellen namen;
    private final Werkkalender kalender;
    private final Toegang toegang;
    private final Clock klok;

    Consultcijfers(Metingen metingen, Namentabellen namen, Werkkalender kalender, Toegang toegang, Clock klok) {
        this.metingen = metingen;
        this.namen = namen;
        this.kalender = kalender;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Of every quarter that has a day in this period. */
    public Cijferrapport rapport(LocalDate van, LocalDate tot) {
        toegang.vereis();
        List<Kwartaal> kwartalen = Kwartaal.gevraagd(van, tot);
        Kwartaal eerste = kwartalen.getFirst();
        Kwartaal laatste = kwartalen.getLast();
        List<Meting.Vraag> vragen = metingen.vragen(eerste, laatste);
        List<Meting.Advies> adviezen = metingen.adviezen(eerste, laatste);
        Map<Kwartaal, List<Meting.Vraag>> per = perKwartaal(vragen, Meting.Vraag::kwartaal);
        List<Meting.Melder> momenten = metingen.melders(eerste, laatste);
        Map<Kwartaal, List<Meting.Melder>> melders = perKwartaal(momenten, Meting.Melder::kwartaal);
        Map<UUID, String> huizen = namen.organisatienamen(vragen, adviezen, momenten);
        return new Cijferrapport(
                "Cijfers over consultaties",
                eerste.eersteDag(),
                laatste.laatsteDag(),
                List.of(
                        vroeg(kwartalen, per),
                        fase(kwartalen, per),
                        bezoek(kwartalen, per),
                        match(kwartalen, per),
                        antwoord(kwartalen, per),
                        advies(kwartalen, perKwartaal(adviezen, Meting.Advies::kwartaal)),
                        nietOvergenomen(kwartalen, perKwartaal(adviezen, Meting.Advies::kwartaal)),
                        melder(kwartalen, melders),
                        overdracht(
                                kwartalen,
                                perKwartaal(metingen.overdrachten(eerste, laatste), Meting.Overdracht::kwartaal)),
                        namen.organisaties(kwartalen, per, huizen),
                        namen.match(kwartalen, per, this::opTijd, huizen),
                        namen.antwoord(kwartalen, per, huizen),
                        namen.melders(kwartalen, melders, huizen),
                        namen.ontvangers(kwartalen, perKwartaal(adviezen, Meting.Advies::kwartaal), huizen),
                        namen.deskundigen(kwartalen, per)));
    }

    /** What may be promised about the clock: of the newest quarter that may be shown; empty when none may. */
    public Optional<Matchbelofte> belofte() {
        LocalDate vandaag = Nederlands.vandaag(klok);
        Kwartaal nu = Kwartaal.van(vandaag);
        List<Kwartaal> kwartalen = Kwartaal.tussen(vandaag.minusMonths(6), vandaag);
        Map<Kwartaal, List<Meting.Vraag>> per =
                perKwartaal(metingen.vragen(kwartalen.getFirst(), nu), Meting.Vraag::kwartaal);
        return kwartalen.reversed().stream()
                .flatMap(kwartaal ->
                        Optional.ofNullable(belofte(kwartaal, per.getOrDefault(kwartaal, List.of()))).stream())
                .findFirst();
    }

    private @Nullable Matchbelofte belofte(Kwartaal kwartaal, List<Meting.Vraag> vragen) {
        Cijfercel mediaan = mediaan(vragen.stream().map(this::urenTotMatch), "uur");
        Cijfercel aandeel = aandeel(tel(vragen, this::opTijd, this::teLaat, een -> !opTijd(een) && !teLaat(een)));
        return mediaan.waarde() == null ? null : new Matchbelofte(kwartaal, mediaan.waarde(), aandeel.waarde());
    }

    private static Cijfertabel vroeg(List<Kwartaal> kwartalen, Map<Kwartaal, List<Meting.Vraag>> per) {
        return new Cijfertabel(
                "vroeg",
                "Hoe vroeg wordt er gevraagd?",
                "Vroeg is: bij vroegsignalering of melding en advies, hooguit 7 dagen na het signaal.",
                List.of("Vroeg", "Later", "Alle vragen", "Aandeel vroeg", "Dagen van signaal tot vraag (middelste)"),
                2,
                rijen(kwartalen, per, vragen -> {
                    List<Integer> twee = tel(vragen, Meting.Vraag::vroeg, een -> !een.vroeg());
                    return samen(
                            delen(twee),
                            Cijfercel.aantal(vragen.size()),
                            aandeelEerste(twee),
                            mediaan(vragen.stream().map(Consultcijfers::dagenTotVraag), "dagen"));
                }));
    }

    private static Cijfertabel fase(List<Kwartaal> kwartalen, Map<Kwartaal, List<Meting.Vraag>> per) {
        return new Cijfertabel(
                "fase",
                "In welke fase wordt er gevraagd?",
                "",
                Arrays.stream(Fase.values()).map(Fase::label).toList(),
                Fase.values().length,
                rijen(
                        kwartalen,
                        per,
                        vragen -> delen(Arrays.stream(Fase.values())
                                .map(fase -> (int) vragen.stream()
                                        .filter(een -> een.fase() == fase)
                                        .count())
                                .toList())));
    }

    private static Cijfertabel bezoek(List<Kwartaal> kwartalen, Map<Kwartaal, List<Meting.Vraag>> per) {
        return new Cijfertabel(
                "eerste-huisbezoek",
                "Voor of na het eerste huisbezoek?",
                "",
                List.of("Ervoor", "Erna", "Niet gezegd"),
                3,
                rijen(
                        kwartalen,
                        per,
                        vragen -> delen(tel(
                                vragen,
                                een -> Boolean.FALSE.equals(een.bezoekGeweest()),
                                een -> Boolean.TRUE.equals(een.bezoekGeweest()),
                                een -> een.bezoekGeweest() == null))));
    }

    private Cijfertabel match(List<Kwartaal> kwartalen, Map<Kwartaal, List<Meting.Vraag>> per) {
        return new Cijfertabel(
                "match",
                "Hoe snel is er een deskundige?",
                "Uren op werkdagen, van vragen tot aannemen.",
                List.of("Binnen 24 uur", "Later", "De klok loopt nog", "Aandeel binnen 24 uur", "Uren (middelste)"),
                3,
                rijen(kwartalen, per, vragen -> {
                    List<Integer> drie = tel(vragen, this::opTijd, this::teLaat, een -> !opTijd(een) && !teLaat(een));
                    return samen(
                            delen(drie), aandeel(drie), mediaan(vragen.stream().map(this::urenTotMatch), "uur"));
                }));
    }

    /** Of the first in the first two; what still runs does not count yet. */
    private static Cijfercel aandeel(List<Integer> drie) {
        List<@Nullable Integer> zichtbaar = Celonderdrukking.delen(drie);
        Integer eerste = zichtbaar.get(0);
        Integer tweede = zichtbaar.get(1);
        return Cijfercel.procent(eerste, eerste == null || tweede == null ? null : eerste + tweede);
    }

    private Cijfertabel antwoord(List<Kwartaal> kwartalen, Map<Kwartaal, List<Meting.Vraag>> per) {
        return new Cijfertabel(
                "antwoord",
                "Hoe snel is er een antwoord?",
                "Uren op werkdagen, van vragen tot het eerste antwoord.",
                List.of("Beantwoord", "Nog niet", "Uren (middelste)"),
                2,
                rijen(
                        kwartalen,
                        per,
                        vragen -> samen(
                                delen(tel(vragen, een -> een.beantwoord() != null, een -> een.beantwoord() == null)),
                                mediaan(vragen.stream().map(een -> uren(een.gevraagd(), een.beantwoord())), "uur"))));
    }

    private static Cijfertabel advies(List<Kwartaal> kwartalen, Map<Kwartaal, List<Meting.Advies>> per) {
        return new Cijfertabel(
                "advies",
                "Wordt het advies overgenomen?",
                "Van elk advies dat naar een collega ging.",
                List.of(
                        "Overgenomen",
                        "Niet helemaal of nog geen antwoord",
                        "Aandeel",
                        "Dagen tot de hulp begon (middelste)"),
                2,
                rijen(kwartalen, per, adviezen -> {
                    List<Integer> twee = tel(adviezen, Meting.Advies::overgenomen, een -> !een.overgenomen());
                    return samen(
                            delen(twee),
                            aandeelEerste(twee),
                            mediaan(adviezen.stream().map(Meting.Advies::dagenTotHulp), "dagen"));
                }));
    }

    /** The second column of {@link #advies} in parts: only so can nothing be worked out from both together. */
    private static Cijfertabel nietOvergenomen(List<Kwartaal> kwartalen, Map<Kwartaal, List<Meting.Advies>> per) {
        return new Cijfertabel(
                "advies-niet-overgenomen",
                "En als het niet helemaal werd overgenomen?",
                "",
                List.of("Deels", "Niet", "Nog geen antwoord"),
                3,
                rijen(
                        kwartalen,
                        per,
                        adviezen -> delen(tel(
                                adviezen,
                                een -> "DEELS".equals(een.uitkomst()),
                                een -> "NIET".equals(een.uitkomst()),
                                een -> een.uitkomst() == null))));
    }

    private Cijfertabel melder(List<Kwartaal> kwartalen, Map<Kwartaal, List<Meting.Melder>> per) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        return new Cijfertabel(
                "terugkoppeling",
                "Hoort de melder het?",
                "Per afgesproken dag: na de veiligheidsbeoordeling en bij de afsluiting.",
                List.of(
                        "Op tijd",
                        "Te laat gegeven",
                        "Te laat en nog open",
                        "Nog niet aan de beurt",
                        "Aandeel op tijd"),
                4,
                rijen(kwartalen, per, momenten -> {
                    List<Integer> vier = tel(
                            momenten,
                            Meting.Melder::opTijd,
                            een -> een.gegeven() != null && een.gegeven().isAfter(een.termijn()),
                            een -> een.gegeven() == null && een.termijn().isBefore(vandaag),
                            een -> een.gegeven() == null && !een.termijn().isBefore(vandaag));
                    return samen(delen(vier), aandeelEerste(vier));
                }));
    }

    private static Cijfertabel overdracht(List<Kwartaal> kwartalen, Map<Kwartaal, List<Meting.Overdracht>> per) {
        return new Cijfertabel(
                "overdracht",
                "Warm of koud overgedragen?",
                "Warm is: na een gesprek. Koud is zonder, met een reden.",
                List.of("Warm", "Koud", "Aandeel warm", "Dagen tot contact (middelste)"),
                2,
                rijen(kwartalen, per, overdrachten -> {
                    List<Integer> twee = tel(overdrachten, Meting.Overdracht::warm, een -> !een.warm());
                    return samen(
                            delen(twee),
                            aandeelEerste(twee),
                            mediaan(overdrachten.stream().map(Meting.Overdracht::dagenTotContact), "dagen"));
                }));
    }

    private static @Nullable Integer dagenTotVraag(Meting.Vraag vraag) {
        return vraag.signaal() == null ? null : (int) ChronoUnit.DAYS.between(vraag.signaal(), dag(vraag.gevraagd()));
    }

    private @Nullable Integer urenTotMatch(Meting.Vraag vraag) {
        return uren(vraag.gevraagd(), vraag.aangenomen());
    }

    private @Nullable Integer uren(Instant van, @Nullable Instant tot) {
        return tot == null ? null : (int) Math.round(kalender.tussen(van, tot).toMinutes() / 60.0);
    }

    private boolean opTijd(Meting.Vraag vraag) {
        return vraag.aangenomen() != null
                && kalender.tussen(vraag.gevraagd(), vraag.aangenomen()).compareTo(TERMIJN) <= 0;
    }

    /** A question whose clock still runs counts as neither. */
    private boolean teLaat(Meting.Vraag vraag) {
        Instant tot = vraag.aangenomen() == null ? klok.instant() : vraag.aangenomen();
        return kalender.tussen(vraag.gevraagd(), tot).compareTo(TERMIJN) > 0;
    }

    private static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, Nederlands.TIJDZONE);
    }
}
