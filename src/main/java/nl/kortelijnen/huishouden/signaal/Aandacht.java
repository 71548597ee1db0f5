package nl.kortelijnen.huishouden.signaal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Huishoudregel;
import nl.kortelijnen.huishouden.plan.Nazorg;
import nl.kortelijnen.huishouden.plan.Nazorgmoment;
import nl.kortelijnen.huishouden.tekst.Huistekst;
import nl.kortelijnen.huishouden.verloop.Episodes;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Toegangsbewijs;
import nl.kortelijnen.toegang.logboek.Loghuishoudens;
import nl.kortelijnen.toegang.logboek.Logsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of the households one is involved with: where a call was missed, where small signals add up, and where nothing happened
 * for a month while it is not closed. The number of statements does not grow with the households.
 */
@Service
@Transactional(readOnly = true)
public class Aandacht {

    /** So many days without a change, and it lies still. */
    public static final int STIL_NA_DAGEN = 30;

    public static final int LANGSTE_REDEN = 300;
    private static final int LANGSTE_UITSTEL = 90;

    private final Huishoudens huishoudens;
    private final Episodes episodes;
    private final Nazorg nazorg;
    private final Signalen signalen;
    private final Loghuishoudens log;
    private final Uitstelrijen uitstel;
    private final Huishoudtoegang toegang;
    private final Clock klok;

    Aandacht(
            Huishoudens huishoudens,
            Episodes episodes,
            Nazorg nazorg,
            Signalen signalen,
            Loghuishoudens log,
            Uitstelrijen uitstel,
            Huishoudtoegang toegang,
            Clock klok) {
        this.huishoudens = huishoudens;
        this.episodes = episodes;
        this.nazorg = nazorg;
        this.signalen = signalen;
        this.log = log;
        this.uitstel = uitstel;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** By name; those that were put off too, with until when. */
    public List<Aandachtregel> voorMij() {
        List<Huishoudregel> mijn = huishoudens.vanMij();
        if (mijn.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = mijn.stream().map(Huishoudregel::id).toList();
        LocalDate vandaag = Nederlands.vandaag(klok);
        Map<UUID, List<String>> redenen = redenen(ids, vandaag);
        Map<UUID, UitstelRij> later = uitstel.findByHuishoudenInAndTotAfter(ids, vandaag).stream()
                .collect(Collectors.toMap(
                        een -> een.huishouden,
                        Function.identity(),
                        BinaryOperator.maxBy((een, ander) -> een.tot.compareTo(ander.tot))));
        return mijn.stream()
                .filter(een -> redenen.containsKey(een.id()))
                .map(een -> regel(een, redenen.getOrDefault(een.id(), List.of()), later.get(een.id())))
                .toList();
    }

    private static Aandachtregel regel(Huishoudregel huishouden, List<String> redenen, @Nullable UitstelRij later) {
        return new Aandachtregel(
                huishouden.id(),
                huishouden.werknaam().waarde(),
                redenen,
                later == null ? null : later.tot,
                later == null ? "" : later.reden);
    }

    private Map<UUID, List<String>> redenen(List<UUID> ids, LocalDate vandaag) {
        Map<UUID, List<String>> redenen = new HashMap<>();
        signalen.opeenstapelingen(ids)
                .forEach((id, stapel) -> erbij(
                        redenen,
                        id,
                        "Opeenstapeling: " + stapel.aantal() + " lichte signalen van " + stapel.mensen()
                                + " mensen in 60 dagen"));
        nazorg.teDoen(ids, vandaag).stream()
                .collect(Collectors.groupingBy(Nazorgmoment::huishouden))
                .forEach((id, momenten) -> erbij(redenen, id, moment(momenten, vandaag)));
        Map<UUID, LocalDate> lopend = episodes.lopendSinds(ids);
        Map<UUID, Instant> laatste = log.laatsteWijziging(lopend.keySet());
        lopend.forEach((id, sinds) -> {
            Instant toen = laatste.get(id);
            LocalDate dag = toen == null ? sinds : LocalDate.ofInstant(toen, Nederlands.TIJDZONE);
            long dagen = ChronoUnit.DAYS.between(dag, vandaag);
            if (dagen >= STIL_NA_DAGEN) {
                erbij(redenen, id, "Er is " + dagen + " dagen niets veranderd, en het loopt nog");
            }
        });
        return redenen;
    }

    /** @param momenten at least one, by day */
    private static String moment(List<Nazorgmoment> momenten, LocalDate vandaag) {
        Nazorgmoment eerste = momenten.getFirst();
        String rest = momenten.size() == 1 ? "" : " Daarna zijn er nog " + (momenten.size() - 1) + ".";
        return eerste.soort().label()
                + (eerste.gemist(vandaag)
                        ? " Dat had gemoeten op " + Nederlands.datum(eerste.op()) + "."
                        : " Dat is vandaag.")
                + rest;
    }

    private static void erbij(Map<UUID, List<String>> redenen, UUID huishouden, String zin) {
        redenen.computeIfAbsent(huishouden, id -> new ArrayList<>()).add(zin);
    }

    /** Puts it off, for everybody involved, with a reason they all read. */
    @Transactional
    public void stelUit(UUID huishouden, LocalDate tot, String reden) {
        Toegangsbewijs bewijs = toegang.wijzig(huishouden, Logsoort.WIJZIGEN, "uitstel", tot.toString());
        LocalDate vandaag = Nederlands.vandaag(klok);
        if (!tot.isAfter(vandaag) || tot.isAfter(vandaag.plusDays(LANGSTE_UITSTEL))) {
            throw new Fout.RegelGeschonden("Kies een dag na vandaag, hooguit drie maanden verder.");
        }
        UitstelRij rij = new UitstelRij();
        rij.id = UUID.randomUUID();
        rij.huishouden = huishouden;
        rij.tot = tot;
        rij.reden = Huistekst.vereis(
                reden, "De reden", LANGSTE_REDEN, "Schrijf op waarom dit kan wachten. Collega's lezen dit.");
        rij.door = bewijs.wie().account();
        rij.op = klok.instant();
        uitstel.saveAndFlush(rij);
    }
}
