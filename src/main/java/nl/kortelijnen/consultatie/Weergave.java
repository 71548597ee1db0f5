package nl.kortelijnen.consultatie;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.Afsluiting;
import nl.kortelijnen.consultatie.dossier.BerichtRij;
import nl.kortelijnen.consultatie.dossier.Consultberichten;
import nl.kortelijnen.consultatie.dossier.ConsultvraagRij;
import nl.kortelijnen.consultatie.dossier.Consultvragen;
import nl.kortelijnen.consultatie.dossier.GebeurtenisRij;
import nl.kortelijnen.consultatie.dossier.Gebeurtenissen;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.consultatie.routering.Routering;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.account.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns rows into what one person may see of them. */
@Component
@Transactional(readOnly = true)
class Weergave {

    private final Consultvragen vragen;
    private final Consultberichten berichten;
    private final Gebeurtenissen gebeurtenissen;
    private final Consulttoegang inzage;
    private final Accounts accounts;
    private final Matchklok matchklok;

    Weergave(
            Consultvragen vragen,
            Consultberichten berichten,
            Gebeurtenissen gebeurtenissen,
            Consulttoegang inzage,
            Accounts accounts,
            Matchklok matchklok) {
        this.vragen = vragen;
        this.berichten = berichten;
        this.gebeurtenissen = gebeurtenissen;
        this.inzage = inzage;
        this.accounts = accounts;
        this.matchklok = matchklok;
    }

    int wachtend(Kijker kijker) {
        int opBord = kijker.bord() == null ? 0 : vragen.opBord(kijker.bord(), kijker.account(), kijker.kerngroep());
        int geescaleerd = kijker.kerngroep() ? vragen.bijKerngroepOpBord(kijker.account()) : 0;
        return opBord + geescaleerd + vragen.aanZet(kijker.account(), kijker.professional());
    }

    Overzicht overzicht(Kijker kijker) {
        List<ConsultvraagRij> rijen = vragen.van(kijker.account(), kijker.professional());
        Collegas collegas = collegas(rijen, List.of(), List.of());
        List<Consultvraag> eigen =
                rijen.stream().map(rij -> toon(kijker, rij, collegas)).toList();
        return new Overzicht(
                eigen.stream()
                        .filter(Consultvraag::aanZet)
                        .sorted(Consultvraag.BEZOEK_EERST)
                        .toList(),
                bord(kijker),
                kerngroep(kijker),
                eigen.stream()
                        .filter(vraag -> vraag.stand().loopt() && !vraag.aanZet())
                        .toList(),
                eigen.stream().filter(vraag -> !vraag.stand().loopt()).toList());
    }

    private List<Consultvraag> bord(Kijker kijker) {
        if (kijker.bord() == null) {
            return List.of();
        }
        List<ConsultvraagRij> rijen =
                vragen.findByStandAndBestemmingOrderByGevraagd(Stand.OP_BORD, kijker.bord()).stream()
                        .filter(rij ->
                                kijker.partij(rij).filter(Partij.BORD::equals).isPresent())
                        .toList();
        Collegas collegas = collegas(rijen, List.of(), List.of());
        return rijen.stream()
                .map(rij -> toon(kijker, rij, collegas))
                .sorted(Consultvraag.BEZOEK_EERST)
                .toList();
    }

    private List<Consultvraag> kerngroep(Kijker kijker) {
        if (!kijker.kerngroep()) {
            return List.of();
        }
        List<ConsultvraagRij> rijen = vragen.bijKerngroep(kijker.account()).stream()
                .filter(rij ->
                        kijker.partij(rij).filter(Partij.KERNGROEP::equals).isPresent())
                .toList();
        Collegas collegas = collegas(rijen, List.of(), List.of());
        return rijen.stream().map(rij -> toon(kijker, rij, collegas)).toList();
    }

    /** Everybody these rows are about, in two statements. */
    private Collegas collegas(List<ConsultvraagRij> rijen, List<BerichtRij> bij, List<GebeurtenisRij> gebeurd) {
        Set<UUID> metAccount = new HashSet<>();
        Set<UUID> professionals = new HashSet<>();
        rijen.forEach(rij -> {
            metAccount.add(rij.vrager);
            professionals.add(rij.deskundige);
        });
        bij.forEach(bericht -> metAccount.add(bericht.van));
        gebeurd.forEach(gebeurtenis -> {
            metAccount.add(gebeurtenis.wie);
            professionals.add(gebeurtenis.deskundige);
        });
        professionals.remove(null);
        return Collegas.van(accounts, metAccount, professionals);
    }

    Consultgesprek gesprek(Kijker kijker, String nummer) {
        ConsultvraagRij rij = inzage.rij(kijker, nummer);
        boolean alleenBord = kijker.partij(rij).orElseThrow().opAfstand();
        List<BerichtRij> bij = alleenBord ? List.of() : berichten.findByConsultOrderById(rij.id);
        List<GebeurtenisRij> gebeurd = alleenBord ? List.of() : gebeurtenissen.findByConsultOrderById(rij.id);
        Collegas collegas = collegas(List.of(rij), bij, gebeurd);
        return new Consultgesprek(
                toon(kijker, rij, collegas),
                bij.stream().map(bericht -> toon(kijker, bericht, collegas)).toList(),
                gebeurd.stream()
                        .map(gebeurtenis -> toon(kijker, gebeurtenis, collegas))
                        .toList());
    }

    UUID vragerVan(Kijker kijker, String nummer) {
        ConsultvraagRij rij = inzage.rij(kijker, nummer);
        if (kijker.partij(rij).orElseThrow().opAfstand()) {
            throw new IllegalStateException("From the board one does not see who asks");
        }
        return rij.vrager;
    }

    @Nullable
    UUID deskundigeVan(Kijker kijker, String nummer) {
        return inzage.rij(kijker, nummer).deskundige;
    }

    private Consultvraag toon(Kijker kijker, ConsultvraagRij rij, Collegas collegas) {
        Partij partij = kijker.partij(rij).orElseThrow();
        return new Consultvraag(
                rij.id,
                rij.nummer,
                rij.vraag,
                partij,
                partij.opAfstand() ? "" : collegas.naam(rij.vrager),
                rij.deskundige == null ? null : collegas.naamVanProfessional(rij.deskundige),
                gesprekspartner(partij, rij, collegas),
                rij.fase,
                rij.soort,
                leegBijNiets(rij.bijzonderheid),
                partij.opAfstand() ? "" : leegBijNiets(rij.namens),
                rij.veiligBellen,
                bezoek(rij, partij),
                rij.bezoekdag,
                rij.wensen,
                rij.bestemming,
                new Routering(rij.advies, rij.regelversie, rij.routering),
                rij.afwijkreden,
                Tijdigheid.van(rij.fase, rij.signaal, LocalDate.ofInstant(rij.gevraagd, Nederlands.TIJDZONE)),
                rij.stand,
                rij.aanZet == partij,
                matchklok.van(rij),
                rij.gevraagd,
                rij.veranderd,
                rij.geholpen == null || rij.vervolg == null ? null : new Afsluiting(rij.geholpen, rij.vervolg));
    }

    private static String leegBijNiets(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }

    /** On the board the day is of use, the names are nobody's business yet. */
    private static String bezoek(ConsultvraagRij rij, Partij partij) {
        if (rij.bezoekers.isEmpty()) {
            return "";
        }
        String dag = rij.bezoekdag == null ? "" : "Bezoek op " + Nederlands.langeDatum(rij.bezoekdag) + ". ";
        return (partij.opAfstand() ? dag : dag + rij.bezoekers + ". " + rij.toestemming + ".").strip();
    }

    private static @Nullable UUID gesprekspartner(Partij partij, ConsultvraagRij rij, Collegas collegas) {
        return switch (partij) {
            case VRAGER -> rij.deskundige;
            case DESKUNDIGE -> collegas.professional(rij.vrager);
            case BORD, KERNGROEP, PORTAAL -> null;
        };
    }

    private Consultgesprek.Bericht toon(Kijker kijker, BerichtRij bericht, Collegas collegas) {
        return new Consultgesprek.Bericht(
                collegas.naam(bericht.van), bericht.van.equals(kijker.account()), bericht.tekst, bericht.wanneer);
    }

    private Consultgesprek.Gebeurtenis toon(Kijker kijker, GebeurtenisRij gebeurtenis, Collegas collegas) {
        return new Consultgesprek.Gebeurtenis(
                gebeurtenis.stap,
                gebeurtenis.naar,
                collegas.naam(gebeurtenis.wie),
                gebeurtenis.wie.equals(kijker.account()),
                gebeurtenis.deskundige == null ? null : collegas.naamVanProfessional(gebeurtenis.deskundige),
                gebeurtenis.toelichting,
                gebeurtenis.wanneer);
    }
}
