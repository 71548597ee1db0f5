package nl.kortelijnen.consultatie;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.Accounts;
import nl.kortelijnen.toegang.Gebruiker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns rows into what one person may see of them. */
@Component
@Transactional(readOnly = true)
class Weergave {

    private static final String ONBEKEND = "Een collega die hier niet meer werkt";

    private final Consultvragen vragen;
    private final Berichten berichten;
    private final Gebeurtenissen gebeurtenissen;
    private final Inzage inzage;
    private final Accounts accounts;

    Weergave(
            Consultvragen vragen,
            Berichten berichten,
            Gebeurtenissen gebeurtenissen,
            Inzage inzage,
            Accounts accounts) {
        this.vragen = vragen;
        this.berichten = berichten;
        this.gebeurtenissen = gebeurtenissen;
        this.inzage = inzage;
        this.accounts = accounts;
    }

    Overzicht overzicht(Kijker kijker) {
        Map<UUID, String> namen = new HashMap<>();
        List<Consultvraag> eigen = vragen.van(kijker.account(), kijker.professional()).stream()
                .map(rij -> toon(kijker, rij, namen))
                .toList();
        return new Overzicht(
                eigen.stream().filter(Consultvraag::aanZet).toList(),
                bord(kijker, namen),
                eigen.stream()
                        .filter(vraag -> vraag.stand().loopt() && !vraag.aanZet())
                        .toList(),
                eigen.stream().filter(vraag -> !vraag.stand().loopt()).toList());
    }

    private List<Consultvraag> bord(Kijker kijker, Map<UUID, String> namen) {
        return kijker.bord() == null
                ? List.of()
                : vragen.findByStandAndBestemmingOrderByGevraagd(Stand.OP_BORD, kijker.bord()).stream()
                        .filter(rij -> !rij.vrager.equals(kijker.account()))
                        .map(rij -> toon(kijker, rij, namen))
                        .toList();
    }

    Gesprek gesprek(Kijker kijker, String nummer) {
        Map<UUID, String> namen = new HashMap<>();
        ConsultvraagRij rij = inzage.rij(kijker, nummer);
        Consultvraag vraag = toon(kijker, rij, namen);
        return vraag.partij() == Partij.BORD
                ? new Gesprek(vraag, List.of(), List.of())
                : new Gesprek(
                        vraag,
                        berichten.findByConsultOrderById(rij.id).stream()
                                .map(bericht -> toon(kijker, bericht, namen))
                                .toList(),
                        gebeurtenissen.findByConsultOrderById(rij.id).stream()
                                .map(gebeurtenis -> toon(kijker, gebeurtenis, namen))
                                .toList());
    }

    private Consultvraag toon(Kijker kijker, ConsultvraagRij rij, Map<UUID, String> namen) {
        Partij partij = kijker.partij(rij).orElseThrow();
        return new Consultvraag(
                rij.id,
                rij.nummer,
                rij.vraag,
                partij,
                partij == Partij.BORD ? "" : naam(rij.vrager, namen),
                rij.deskundige == null ? null : deskundige(rij.deskundige, namen),
                gesprekspartner(partij, rij),
                rij.fase,
                rij.werkwijze,
                rij.veiligBellen,
                bezoek(rij, partij),
                rij.wensen,
                rij.bestemming,
                new Routering(rij.advies, rij.regelversie, rij.routering),
                rij.afwijkreden,
                Vroegte.van(rij.fase, rij.signaal, LocalDate.ofInstant(rij.gevraagd, Nederlands.TIJDZONE)),
                rij.stand,
                rij.aanZet == partij,
                rij.gevraagd,
                rij.veranderd,
                rij.geholpen == null || rij.vervolg == null ? null : new Afsluiting(rij.geholpen, rij.vervolg));
    }

    /** On the board the day is of use, the names are nobody's business yet. */
    private static String bezoek(ConsultvraagRij rij, Partij partij) {
        if (rij.bezoekers.isEmpty()) {
            return "";
        }
        String dag = rij.bezoekdag == null ? "" : "Bezoek op " + Nederlands.langeDatum(rij.bezoekdag) + ". ";
        return (partij == Partij.BORD ? dag : dag + rij.bezoekers + ". " + rij.toestemming + ".").strip();
    }

    private @Nullable UUID gesprekspartner(Partij partij, ConsultvraagRij rij) {
        return switch (partij) {
            case VRAGER -> rij.deskundige;
            case DESKUNDIGE ->
                accounts.gebruiker(rij.vrager).map(Gebruiker::professional).orElse(null);
            case BORD -> null;
        };
    }

    private Gesprek.Bericht toon(Kijker kijker, BerichtRij bericht, Map<UUID, String> namen) {
        return new Gesprek.Bericht(
                naam(bericht.van, namen), bericht.van.equals(kijker.account()), bericht.tekst, bericht.wanneer);
    }

    private Gesprek.Gebeurtenis toon(Kijker kijker, GebeurtenisRij gebeurtenis, Map<UUID, String> namen) {
        return new Gesprek.Gebeurtenis(
                gebeurtenis.stap,
                gebeurtenis.naar,
                naam(gebeurtenis.wie, namen),
                gebeurtenis.wie.equals(kijker.account()),
                gebeurtenis.deskundige == null ? null : deskundige(gebeurtenis.deskundige, namen),
                gebeurtenis.toelichting,
                gebeurtenis.wanneer);
    }

    private String naam(UUID account, Map<UUID, String> namen) {
        return namen.computeIfAbsent(
                account, id -> accounts.gebruiker(id).map(Gebruiker::naam).orElse(ONBEKEND));
    }

    private @Nullable String deskundige(UUID professional, Map<UUID, String> namen) {
        return namen.computeIfAbsent(
                professional,
                id -> accounts.vanProfessional(id).map(Gebruiker::naam).orElse(ONBEKEND));
    }
}
