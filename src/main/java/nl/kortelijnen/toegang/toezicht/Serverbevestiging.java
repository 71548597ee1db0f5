package nl.kortelijnen.toegang.toezicht;

import java.util.Optional;
import nl.kortelijnen.gedeeld.Startlog;
import nl.kortelijnen.toegang.account.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code --kortelijnen.toegang.bevestig=NAAM}: the yes of whoever runs the portal, where no second beheerder, privacy
 * officer or organisatiebeheerder can give it. In the log as the portal's own.
 */
@Component
@Order(20)
class Serverbevestiging implements ApplicationRunner {

    private final Bevestigingen bevestigingen;
    private final Accounts accounts;
    private final Optional<String> naam;

    Serverbevestiging(
            Bevestigingen bevestigingen,
            Accounts accounts,
            @Value("${kortelijnen.toegang.bevestig:#{null}}") Optional<String> naam) {
        this.bevestigingen = bevestigingen;
        this.accounts = accounts;
        this.naam = naam;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        naam.filter(getypt -> !getypt.isBlank())
                .ifPresent(getypt -> accounts.metNaam(getypt.strip())
                        .ifPresentOrElse(
                                wie -> bevestigingen.bevestigVanafDeServer(wie.account()),
                                () -> Startlog.waarschuw("Niemand bevestigd: het account " + getypt + " is er niet")));
    }
}
