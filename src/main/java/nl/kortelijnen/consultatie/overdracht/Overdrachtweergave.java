package nl.kortelijnen.consultatie.overdracht;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns rows of handovers into what one person may see of them. */
@Component
class Overdrachtweergave {

    private final Accounts accounts;
    private final Clock klok;

    Overdrachtweergave(Accounts accounts, Clock klok) {
        this.accounts = accounts;
        this.klok = klok;
    }

    static Overdrachtstap.@Nullable Kant kantOfGeen(OverdrachtRij rij, UUID wie) {
        if (rij.van.equals(wie)) {
            return Overdrachtstap.Kant.AFZENDER;
        }
        return rij.naar.equals(wie) ? Overdrachtstap.Kant.ONTVANGER : null;
    }

    static Overdrachtstap.Kant kant(OverdrachtRij rij, UUID wie) {
        return rij.van.equals(wie) ? Overdrachtstap.Kant.AFZENDER : Overdrachtstap.Kant.ONTVANGER;
    }

    List<Overdracht> toon(List<OverdrachtRij> gevonden, UUID wie) {
        Set<UUID> mensen = new HashSet<>();
        gevonden.forEach(rij -> {
            mensen.add(rij.van);
            mensen.add(rij.naar);
        });
        Map<UUID, Gebruiker> namen =
                accounts.gebruikers(mensen).stream().collect(Collectors.toMap(Gebruiker::account, Function.identity()));
        return gevonden.stream().map(rij -> toon(rij, wie, namen)).toList();
    }

    /** Who is on neither side sees that there is one and how it goes, not what was said about it. */
    private Overdracht toon(OverdrachtRij rij, UUID wie, Map<UUID, Gebruiker> namen) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        Overdrachtstap.Kant kant = kantOfGeen(rij, wie);
        LocalDate aangenomen = rij.aangenomen == null ? null : LocalDate.ofInstant(rij.aangenomen, Nederlands.TIJDZONE);
        return new Overdracht(
                rij.id,
                rij.nummer,
                naam(namen, rij.van),
                naam(namen, rij.naar),
                rij.warm,
                kant == null ? null : bericht(rij),
                rij.stand,
                rij.aangeboden,
                rij.oppaktermijn,
                rij.wachtlijst,
                rij.contact,
                aangenomen == null || rij.contact == null ? null : ChronoUnit.DAYS.between(aangenomen, rij.contact),
                rij.stand == Overdrachtstand.AANGENOMEN
                        && rij.oppaktermijn != null
                        && rij.oppaktermijn.isBefore(vandaag),
                kant == null ? null : rij.afwijzing,
                kant == null ? null : rij.stagneert,
                rij.ontvangen,
                kant);
    }

    private static Overdrachtbericht bericht(OverdrachtRij rij) {
        if (rij.warm) {
            return new Overdrachtbericht(rij.gesprek, leeg(rij.deelnemers), leeg(rij.keuze), rij.verwachting, "");
        }
        return new Overdrachtbericht(null, "", "", rij.verwachting, leeg(rij.reden));
    }

    private static String leeg(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }

    private static String naam(Map<UUID, Gebruiker> namen, UUID account) {
        Gebruiker gebruiker = namen.get(account);
        return gebruiker == null ? "Een collega die hier niet meer werkt" : gebruiker.naam();
    }
}
