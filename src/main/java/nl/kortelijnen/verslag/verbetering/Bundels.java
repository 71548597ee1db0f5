package nl.kortelijnen.verslag.verbetering;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.zoeken.Woordkernen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Points that come back in report after report (V07). The portal proposes which are alike; only a person says that they
 * are the same, and may take that back.
 *
 * @see <a href="../../../../../../../docs/besluiten/0062-terugkerende-punten.md">decision 0062</a>
 */
@Service
@Transactional
public class Bundels {

    private final Bundelkast kast;
    private final Volgpunten punten;
    private final Woordkernen kernen;
    private final Toegang toegang;
    private final Clock klok;

    Bundels(Bundelkast kast, Volgpunten punten, Woordkernen kernen, Toegang toegang, Clock klok) {
        this.kast = kast;
        this.punten = punten;
        this.kernen = kernen;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** What somebody put together: what stands in most reports first. */
    @Transactional(readOnly = true)
    public List<Puntbundel> alle() {
        Map<UUID, UUID> bundels = kast.bundels();
        Map<UUID, List<Volgpunt>> per = uitVerslagen().stream()
                .filter(punt -> bundels.containsKey(punt.id()))
                .collect(Collectors.groupingBy(punt -> Objects.requireNonNull(bundels.get(punt.id()))));
        return per.entrySet().stream()
                .map(een -> new Puntbundel(een.getKey(), een.getValue()))
                .filter(bundel -> bundel.punten().size() > 1)
                .sorted(Comparator.comparing(Puntbundel::verslagen).reversed().thenComparing(Puntbundel::oudste))
                .toList();
    }

    /** The bundle of this point, if it is in one. */
    @Transactional(readOnly = true)
    public Optional<Puntbundel> met(UUID punt) {
        return kast.bundels().containsKey(punt)
                ? alle().stream().filter(bundel -> bundel.ids().contains(punt)).findFirst()
                : Optional.empty();
    }

    /** What is alike in several reports and was neither put together nor refused. */
    @Transactional(readOnly = true)
    public List<Puntbundel> voorstellen() {
        toegang.vereis(Rol.ORGANISATOR);
        List<Volgpunt> alle = uitVerslagen();
        Map<UUID, UUID> bundels = kast.bundels();
        Map<UUID, Set<UUID>> groepen = groepen(alle, bundels);
        Map<UUID, Volgpunt> opId = alle.stream().collect(Collectors.toMap(Volgpunt::id, punt -> punt));
        return new HashSet<>(groepen.values())
                .stream()
                        .map(groep -> new Puntbundel(
                                groep.stream()
                                        .map(bundels::get)
                                        .filter(Objects::nonNull)
                                        .findFirst()
                                        .orElse(null),
                                groep.stream()
                                        .map(opId::get)
                                        .map(Objects::requireNonNull)
                                        .toList()))
                        .filter(bundel -> bundel.verslagen() > 1)
                        .filter(bundel -> bundel.ids().stream().anyMatch(punt -> !bundels.containsKey(punt)))
                        .sorted(Comparator.comparing(Puntbundel::verslagen)
                                .reversed()
                                .thenComparing(Puntbundel::oudste))
                        .toList();
    }

    /** These are the same; if one of them is in a bundle already, the others come to it. */
    public UUID voegSamen(List<UUID> ids) {
        Gebruiker wie = toegang.vereis(Rol.ORGANISATOR);
        Puntbundel samen = new Puntbundel(null, gekozen(ids));
        if (samen.verslagen() < 2) {
            throw new Fout.RegelGeschonden("Kies punten uit minstens twee verslagen. Anders komt er niets terug.");
        }
        Map<UUID, UUID> bundels = kast.bundels();
        Set<UUID> bestaand =
                ids.stream().map(bundels::get).filter(Objects::nonNull).collect(Collectors.toSet());
        UUID bundel = bestaand.stream().findFirst().orElseGet(UUID::randomUUID);
        if (bestaand.isEmpty()) {
            kast.maak(bundel, klok.instant());
        }
        Set<UUID> mee = new HashSet<>(ids);
        bundels.forEach((punt, zijne) -> {
            if (bestaand.contains(zijne)) {
                mee.add(punt);
            }
        });
        kast.zet(bundel, mee, wie.naam(), klok.instant());
        return bundel;
    }

    /** These are not the same: they are not proposed together again. */
    public void houdApart(List<UUID> ids) {
        Gebruiker wie = toegang.vereis(Rol.ORGANISATOR);
        List<Volgpunt> apart = gekozen(ids);
        for (int een = 0; een < apart.size(); een++) {
            for (int ander = een + 1; ander < apart.size(); ander++) {
                kast.zetLos(
                        Bundelkast.Paar.van(
                                apart.get(een).id(), apart.get(ander).id()),
                        wie.naam(),
                        klok.instant());
            }
        }
    }

    /** Takes one out again; the others stay together while there are two. */
    public void haalUit(UUID punt) {
        toegang.vereis(Rol.ORGANISATOR);
        kast.haalUit(punt);
    }

    private List<Volgpunt> gekozen(List<UUID> ids) {
        List<Volgpunt> gevonden =
                uitVerslagen().stream().filter(punt -> ids.contains(punt.id())).toList();
        if (gevonden.size() != Set.copyOf(ids).size() || gevonden.size() < 2) {
            throw new Fout.RegelGeschonden("Kies minstens twee punten die er nog zijn. Laad de pagina opnieuw.");
        }
        return gevonden;
    }

    private List<Volgpunt> uitVerslagen() {
        return punten.zoek(Volgfilter.ALLES).stream()
                .filter(punt -> punt.herkomst() != null)
                .toList();
    }

    /** Of every point with which others it would belong: what is alike in different reports, and what is in its bundle. */
    private Map<UUID, Set<UUID>> groepen(List<Volgpunt> alle, Map<UUID, UUID> bundels) {
        List<Set<String>> woorden =
                alle.stream().map(punt -> kernen.van(punt.tekst())).toList();
        Puntgelijkenis gelijkenis = new Puntgelijkenis(woorden);
        Set<Bundelkast.Paar> los = kast.los();
        Map<UUID, Set<UUID>> groepen = new HashMap<>();
        alle.forEach(punt -> groepen.put(punt.id(), new HashSet<>(Set.of(punt.id()))));
        for (int een = 0; een < alle.size(); een++) {
            for (int ander = een + 1; ander < alle.size(); ander++) {
                UUID links = alle.get(een).id();
                UUID rechts = alle.get(ander).id();
                boolean zelfdeBundel =
                        bundels.containsKey(links) && Objects.equals(bundels.get(links), bundels.get(rechts));
                boolean lijkt = !verslag(alle.get(een)).equals(verslag(alle.get(ander)))
                        && !los.contains(Bundelkast.Paar.van(links, rechts))
                        && gelijkenis.tussen(woorden.get(een), woorden.get(ander)) >= Puntgelijkenis.GRENS;
                if (zelfdeBundel || lijkt) {
                    verenig(groepen, links, rechts);
                }
            }
        }
        return groepen;
    }

    private static UUID verslag(Volgpunt punt) {
        return Objects.requireNonNull(punt.herkomst()).verslag();
    }

    private static void verenig(Map<UUID, Set<UUID>> groepen, UUID een, UUID ander) {
        Set<UUID> links = Objects.requireNonNull(groepen.get(een));
        Set<UUID> rechts = Objects.requireNonNull(groepen.get(ander));
        if (links != rechts) {
            links.addAll(rechts);
            new ArrayList<>(rechts).forEach(punt -> groepen.put(punt, links));
        }
    }
}
