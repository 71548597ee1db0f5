package nl.kortelijnen.volgen;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.kennis.Volgen;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is new about everything somebody follows, asked of each kind at once. What one may not see any more is left out. */
@Service
@Transactional(readOnly = true)
public class Nieuwsoverzicht {

    private final Onderwerpenkast kast;
    private final List<Nieuwsbron> bronnen;
    private final Volgen themas;
    private final Toegang toegang;
    private final Clock klok;

    Nieuwsoverzicht(Onderwerpenkast kast, List<Nieuwsbron> bronnen, Volgen themas, Toegang toegang, Clock klok) {
        this.kast = kast;
        this.bronnen = List.copyOf(bronnen);
        this.themas = themas;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Something that is followed or kept, as it is now. */
    public record Regel(Gevolgd gevolgd, Nieuws nieuws) {}

    /** What the one who is signed in follows or keeps: what has news first. */
    public List<Regel> mijn() {
        return van(toegang.vereis());
    }

    /** For somebody who need not be signed in. */
    List<Regel> van(Gebruiker wie) {
        List<Gevolgd> alles = metThemas(wie);
        List<Regel> regels = new ArrayList<>();
        for (Onderwerpsoort soort : Onderwerpsoort.values()) {
            List<Gevolgd> zijne = alles.stream()
                    .filter(een -> een.onderwerp().soort() == soort)
                    .toList();
            if (!zijne.isEmpty()) {
                Map<String, Gezien> gezien = new LinkedHashMap<>();
                zijne.forEach(een -> gezien.put(een.onderwerp().wat(), een.gezien()));
                Map<String, Nieuws> nieuws = nieuws(soort, gezien, wie);
                zijne.forEach(
                        een -> Optional.ofNullable(nieuws.get(een.onderwerp().wat()))
                                .ifPresent(dit -> regels.add(new Regel(een, dit))));
            }
        }
        return regels;
    }

    /** The themes with until when they were read. */
    private List<Gevolgd> metThemas(Gebruiker wie) {
        Map<Onderwerp, Gevolgd> rijen = new LinkedHashMap<>();
        kast.van(wie.account()).forEach(rij -> rijen.put(rij.onderwerp(), rij));
        Map<String, Gevolgd> alle = new LinkedHashMap<>();
        themas.themasVan(wie.account()).forEach((thema, sinds) -> {
            Onderwerp onderwerp = new Onderwerp(Onderwerpsoort.THEMA, thema);
            Gevolgd rij = rijen.get(onderwerp);
            Gezien gezien = rij == null || rij.gezien().tot().isBefore(sinds) ? new Gezien(sinds, 0) : rij.gezien();
            alle.put(thema, new Gevolgd(onderwerp, true, false, gezien));
        });
        List<Gevolgd> uit = new ArrayList<>(alle.values());
        rijen.values().stream()
                .filter(rij -> rij.onderwerp().soort() != Onderwerpsoort.THEMA)
                .forEach(uit::add);
        return uit;
    }

    /** These were seen: from now on they are not new. */
    @Transactional
    public void gezien(List<Regel> regels) {
        Gebruiker wie = toegang.vereis();
        regels.stream()
                .filter(regel -> regel.nieuws().aantal() > 0)
                .forEach(regel -> kast.gezien(
                        wie.account(),
                        regel.gevolgd().onderwerp(),
                        regel.nieuws().stand(),
                        klok.instant()));
    }

    /** A number of the source's own, to be kept with what is followed from now on. */
    long stand(Onderwerp onderwerp, Gebruiker wie) {
        Map<String, Gezien> een = new HashMap<>();
        een.put(onderwerp.wat(), new Gezien(klok.instant(), 0));
        return Optional.ofNullable(nieuws(onderwerp.soort(), een, wie).get(onderwerp.wat()))
                .map(Nieuws::stand)
                .orElse(0L);
    }

    private Map<String, Nieuws> nieuws(Onderwerpsoort soort, Map<String, Gezien> gezien, Gebruiker wie) {
        Map<String, Nieuws> samen = new HashMap<>();
        bronnen.stream()
                .filter(bron -> bron.soort() == soort)
                .forEach(bron ->
                        bron.nieuws(gezien, wie).forEach((wat, dit) -> samen.merge(wat, dit, Nieuwsoverzicht::samen)));
        return samen;
    }

    /** Of one thing, from two sources. */
    private static Nieuws samen(Nieuws een, Nieuws ander) {
        String zin =
                een.zin().isEmpty() || ander.zin().isEmpty() ? een.zin() + ander.zin() : een.zin() + ", " + ander.zin();
        return new Nieuws(
                een.titel(), een.adres(), een.aantal() + ander.aantal(), zin, Math.max(een.stand(), ander.stand()));
    }
}
