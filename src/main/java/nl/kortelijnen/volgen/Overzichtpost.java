package nl.kortelijnen.volgen;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.Volgen;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Once a week: how much is new, and nothing of what it is about. Whoever wants no mail about it gets none. */
@Component
class Overzichtpost {

    private final Onderwerpenkast kast;
    private final Nieuwsoverzicht overzicht;
    private final Volgen themas;
    private final Accounts accounts;
    private final Post post;
    private final Toegang toegang;
    private final TransactionOperations transactie;

    Overzichtpost(
            Onderwerpenkast kast,
            Nieuwsoverzicht overzicht,
            Volgen themas,
            Accounts accounts,
            Post post,
            Toegang toegang,
            TransactionOperations transactie) {
        this.kast = kast;
        this.overzicht = overzicht;
        this.themas = themas;
        this.accounts = accounts;
        this.post = post;
        this.toegang = toegang;
        this.transactie = transactie;
    }

    @Scheduled(cron = "${kortelijnen.volgen.overzicht:0 15 7 * * MON}", zone = "Europe/Amsterdam")
    void verstuur() {
        Stream.concat(kast.volgers().stream(), themas.volgers().stream().filter(kast::wilMail))
                .distinct()
                .forEach(this::verstuur);
    }

    private void verstuur(UUID account) {
        accounts.actieve(account).ifPresent(wie -> {
            long nieuw = aantal(wie);
            if (nieuw > 0) {
                Post.Regel regel = new Post.Regel(
                        Nederlands.aantal(nieuw, "keer iets nieuws", "keer iets nieuws"), Paginas.VOLGEN);
                transactie.executeWithoutResult(bezig -> post.stuur(account, Postsoort.OVERZICHT, List.of(regel)));
            }
        });
    }

    private long aantal(Gebruiker wie) {
        return toegang.namensHetPortaal(() -> overzicht.van(wie)).stream()
                .filter(regel -> regel.gevolgd().volgt())
                .mapToLong(regel -> regel.nieuws().aantal())
                .sum();
    }
}
