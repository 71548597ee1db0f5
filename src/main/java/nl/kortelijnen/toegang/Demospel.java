package nl.kortelijnen.toegang;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Demoklok;
import nl.kortelijnen.toegang.account.AccountRij;
import nl.kortelijnen.toegang.account.AccountRijen;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Ingelogde;
import nl.kortelijnen.toegang.wie.Tweedefactor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Plays what demo accounts did before today: through the services everybody uses, as that account, at that moment. Only
 * in a demo, only for accounts of the demo, and only until the portal is ready.
 *
 * @see <a href="../../../../../../docs/besluiten/0031-een-demo-die-meeloopt.md">0031</a>
 */
@Component
@ConditionalOnProperty("kortelijnen.demo")
@Order(95)
public class Demospel implements ApplicationRunner {

    private final AccountRijen accounts;
    private final Clock klok;
    private final Queue<CompletableFuture<Void>> ernaast = new ConcurrentLinkedQueue<>();
    private volatile boolean gesloten;

    Demospel(AccountRijen accounts, Clock klok) {
        this.accounts = accounts;
        this.klok = klok;
    }

    /**
     * Does this as this account, with its second factor just given.
     *
     * @throws IllegalArgumentException when the demo has no such account
     * @throws IllegalStateException once the portal is ready
     */
    public <T> T als(String gebruikersnaam, Instant moment, Supplier<T> werk) {
        if (gesloten) {
            throw new IllegalStateException("The demo was loaded: nobody acts as somebody else any more");
        }
        Gebruiker wie = gebruiker(gebruikersnaam);
        return klok instanceof Demoklok demo ? demo.op(moment, () -> als(wie, werk)) : als(wie, werk);
    }

    public void doe(String gebruikersnaam, Instant moment, Runnable werk) {
        als(gebruikersnaam, moment, () -> {
            werk.run();
            return true;
        });
    }

    /**
     * Plays a part of the demo beside the others: most of each is waiting for the stores. The portal is not ready
     * before all are done.
     */
    public void ernaast(String deel, Runnable werk) {
        var gedaan = new CompletableFuture<Void>();
        ernaast.add(gedaan);
        Thread.ofPlatform().daemon().name("demo-" + deel).start(() -> {
            try {
                werk.run();
                gedaan.complete(null);
            } catch (RuntimeException | Error e) {
                gedaan.completeExceptionally(e);
            }
        });
    }

    /** Waits for them, as the last of the demo. */
    @Override
    public void run(ApplicationArguments argumenten) {
        ernaast.forEach(CompletableFuture::join);
    }

    /** @throws IllegalArgumentException when the demo has no such account */
    public Gebruiker gebruiker(String gebruikersnaam) {
        return accounts.vanGebruikersnaam(gebruikersnaam)
                .filter(rij -> rij.demo && rij.actief)
                .map(AccountRij::naarGebruiker)
                .orElseThrow(() -> new IllegalArgumentException("er is geen demo-account " + gebruikersnaam));
    }

    private <T> T als(Gebruiker wie, Supplier<T> werk) {
        SecurityContext eerst = SecurityContextHolder.getContext();
        Ingelogde ingelogde = new Ingelogde(wie, "", true);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                ingelogde,
                null,
                Stream.concat(ingelogde.getAuthorities().stream(), List.of(Tweedefactor.code(klok.instant())).stream())
                        .toList()));
        SecurityContextHolder.setContext(context);
        try {
            return werk.get();
        } finally {
            SecurityContextHolder.setContext(eerst);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void sluit() {
        gesloten = true;
        if (klok instanceof Demoklok demo) {
            demo.sluit();
        }
    }
}
