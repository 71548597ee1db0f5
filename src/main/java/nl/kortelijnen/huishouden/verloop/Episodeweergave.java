package nl.kortelijnen.huishouden.verloop;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** Episodes as those involved read them: with their steps, decisions and the names of who took them. */
@Component
class Episodeweergave {

    private final Zorgfasestappen stappen;
    private final Opschalingen opschalingen;
    private final Zorgfasen fasen;
    private final Planwacht plannen;
    private final Accounts accounts;

    Episodeweergave(
            Zorgfasestappen stappen, Opschalingen opschalingen, Zorgfasen fasen, Planwacht plannen, Accounts accounts) {
        this.plannen = plannen;
        this.stappen = stappen;
        this.opschalingen = opschalingen;
        this.fasen = fasen;
        this.accounts = accounts;
    }

    /** @param alle all of one household */
    List<Episode> toon(List<EpisodeRij> alle) {
        Set<UUID> ids = alle.stream().map(een -> een.id).collect(Collectors.toSet());
        List<ZorgfasestapRij> gezet = stappen.findByEpisodeInOrderByOp(ids);
        List<OpschalingRij> besloten = opschalingen.findByEpisodeInOrderByOp(ids);
        Set<UUID> mensen = new HashSet<>();
        gezet.forEach(een -> mensen.add(een.door));
        besloten.forEach(een -> mensen.add(een.door));
        Map<UUID, String> namen =
                accounts.gebruikers(mensen).stream().collect(Collectors.toMap(Gebruiker::account, Gebruiker::naam));
        return alle.stream()
                .map(een -> toon(een, hermelding(een, alle), gezet, besloten, namen))
                .toList();
    }

    private Episode toon(
            EpisodeRij rij,
            boolean hermelding,
            List<ZorgfasestapRij> gezet,
            List<OpschalingRij> besloten,
            Map<UUID, String> namen) {
        Function<UUID, String> naam = wie -> namen.getOrDefault(wie, "een collega die hier niet meer werkt");
        return new Episode(
                rij.id,
                rij.melding,
                rij.sector,
                hermelding,
                rij.aanleiding,
                fasen.met(rij.zorgfase),
                rij.zorgfaseSinds,
                rij.gesloten,
                rij.afloop,
                rij.gesloten == null ? plannen.aanvaard(rij.huishouden, rij.id) : rij.metPlan,
                rij.zonderPlan,
                gezet.stream()
                        .filter(een -> een.episode.equals(rij.id))
                        .map(een -> new Episode.Stap(
                                fasen.met(een.van).naam(),
                                fasen.met(een.naar).naam(),
                                een.op,
                                naam.apply(een.door),
                                codes(een.gedaan),
                                een.afwijking))
                        .toList(),
                besloten.stream()
                        .filter(een -> een.episode.equals(rij.id))
                        .map(een -> new Episode.Opschaling(een.nodig, een.motivering, een.op, naam.apply(een.door)))
                        .toList());
    }

    private static Set<String> codes(String gedaan) {
        return Arrays.stream(gedaan.split(" ")).filter(een -> !een.isEmpty()).collect(Collectors.toSet());
    }

    private static boolean hermelding(EpisodeRij een, List<EpisodeRij> alle) {
        return alle.stream()
                .filter(ander -> ander != een && !ander.geopend.isAfter(een.geopend))
                .map(ander -> ander.melding)
                .anyMatch(eerder -> Episode.telt(eerder, een.melding));
    }
}
