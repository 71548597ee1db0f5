package nl.kortelijnen.casuistiek;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long a shared case stays (C11): a year, with a month in which its writer can choose another. */
@Service
@Transactional
public class Casustermijn {

    static final Period TERMIJN = Period.ofYears(1);
    private static final Period VOORAF = Period.ofDays(30);

    private final CasusRijen rijen;
    private final Casusverwijdering afscheid;
    private final Casusstappen stappen;
    private final Zoekmelder zoeken;
    private final Post post;
    private final Toegang toegang;
    private final Clock klok;

    Casustermijn(
            CasusRijen rijen,
            Casusverwijdering afscheid,
            Casusstappen stappen,
            Zoekmelder zoeken,
            Post post,
            Toegang toegang,
            Clock klok) {
        this.rijen = rijen;
        this.afscheid = afscheid;
        this.stappen = stappen;
        this.zoeken = zoeken;
        this.post = post;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** A case of one's own that goes away soon. */
    public record Afloop(UUID id, String titel, LocalDate op) {}

    /** One's own cases that go within a month, first those that go first. */
    public List<Afloop> bijnaWeg() {
        Gebruiker schrijver = toegang.vereis();
        return rijen
                .findBySchrijverAndHoudbaarTotLessThanEqualOrderByHoudbaarTot(
                        schrijver.account(), vandaag().plus(VOORAF))
                .stream()
                .map(rij -> new Afloop(rij.id, rij.titel.strip(), Objects.requireNonNull(rij.houdbaarTot)))
                .toList();
    }

    /** The case stays a year from today. */
    public void verleng(UUID id) {
        Gebruiker schrijver = toegang.vereis();
        CasusRij rij = rijen.voorStap(id)
                .filter(gevonden -> gevonden.isVan(schrijver.account()))
                .orElseThrow(Casustoegang::bestaatNiet);
        if (rij.houdbaarTot == null) {
            throw new Fout.RegelGeschonden("Deze casus is niet gedeeld en gaat dus niet vanzelf weg.");
        }
        rij.houdbaarTot = vandaag().plus(TERMIJN);
    }

    /** Takes away what is past its term, as withdrawing does, and tells writers of what goes in a month. */
    @Scheduled(cron = "0 20 4 * * *", zone = "Europe/Amsterdam")
    public void ruimOp() {
        List<CasusRij> voorbij = rijen.findByHoudbaarTotBefore(vandaag());
        for (CasusRij rij : voorbij) {
            afscheid.van(rij);
            zoeken.veranderd(Casusbron.NAAM, rij.id.toString());
        }
        if (!voorbij.isEmpty()) {
            stappen.naAfloop();
        }
        List<UUID> schrijvers = rijen.findByHoudbaarTot(vandaag().plus(VOORAF)).stream()
                .map(rij -> rij.schrijver)
                .distinct()
                .toList();
        if (!schrijvers.isEmpty()) {
            post.stuur(schrijvers, Postsoort.CASUS);
        }
    }

    private LocalDate vandaag() {
        return Nederlands.vandaag(klok);
    }
}
