package nl.kortelijnen.vraagbaak.toewijzing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.consultatie.termijn.Werkkalender;
import nl.kortelijnen.deskundigen.Deskundige;
import nl.kortelijnen.deskundigen.Deskundigenvraag;
import nl.kortelijnen.deskundigen.Deskundigenwijzer;
import nl.kortelijnen.deskundigen.Voorstel;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.vraagbaak.Toewijzing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives what nobody answered in five working days to an expert of its theme who may read the channel (V09). An expert who
 * is away or has enough to do is passed over; when there is nobody, it tries again every hour.
 */
@Component
public class Vraagwacht {

    private static final Logger LOG = LoggerFactory.getLogger(Vraagwacht.class);

    private static final String WACHTEN = """
            select id, themas, gesteld from kanaalvraag where staat = 'OPEN' and gegeven is null and gesteld < :grens
            order by gesteld
            """;

    private record Wachtend(UUID id, List<String> themas, Instant gesteld) {}

    private final JdbcClient jdbc;
    private final Werkkalender kalender;
    private final Deskundigenwijzer wijzer;
    private final Accounts accounts;
    private final Toewijzing toewijzing;
    private final Toegang toegang;
    private final Clock klok;
    private final Duration termijn;

    Vraagwacht(
            JdbcClient jdbc,
            Werkkalender kalender,
            Deskundigenwijzer wijzer,
            Accounts accounts,
            Toewijzing toewijzing,
            Toegang toegang,
            Clock klok,
            @Value("${kortelijnen.vragen.werkdagen:5}") int werkdagen) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.wijzer = wijzer;
        this.accounts = accounts;
        this.toewijzing = toewijzing;
        this.toegang = toegang;
        this.klok = klok;
        this.termijn = Duration.ofDays(werkdagen);
    }

    /** When a question that was asked then goes to an expert, if nobody answers it. */
    public Instant naarDeskundige(Instant gesteld) {
        return kalender.na(gesteld, termijn);
    }

    /** Also at the start, before the portal says it is ready: it may have stood still when a term passed. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    @Scheduled(cron = "${kortelijnen.vragen.wacht:0 5 * * * *}", zone = "Europe/Amsterdam")
    void kijk() {
        Instant nu = klok.instant();
        List<Wachtend> wachtend = jdbc
                .sql(WACHTEN)
                .param("grens", Timestamp.from(nu.minus(termijn)))
                .query((rij, nummer) -> new Wachtend(
                        rij.getObject("id", UUID.class),
                        Stream.of((String[]) rij.getArray("themas").getArray()).toList(),
                        rij.getTimestamp("gesteld").toInstant()))
                .list()
                .stream()
                .filter(vraag -> !naarDeskundige(vraag.gesteld()).isAfter(nu))
                .toList();
        if (!wachtend.isEmpty()) {
            verdeel(wachtend);
        }
    }

    private void verdeel(List<Wachtend> wachtend) {
        List<Gebruiker> lezers = accounts.metRol(Rol.DESKUNDIGE);
        for (Wachtend vraag : wachtend) {
            boolean gegeven = kandidaten(vraag, lezers).anyMatch(wie -> toewijzing.geefAan(vraag.id(), wie));
            if (!gegeven) {
                LOG.info("No expert with an account is free for question {}; trying again later", vraag.id());
            }
        }
    }

    /** Who knows one of its themes, the best first. */
    private Stream<Gebruiker> kandidaten(Wachtend vraag, List<Gebruiker> lezers) {
        List<Deskundige> passend = toegang.namensHetPortaal(() -> vraag.themas().stream()
                .flatMap(thema ->
                        wijzer.zoek(new Deskundigenvraag(null, null, thema, null, null)).voorstellen().stream())
                .map(Voorstel::deskundige)
                .filter(een -> een.themas().stream().anyMatch(Set.copyOf(vraag.themas())::contains))
                .distinct()
                .toList());
        return passend.stream()
                .map(een -> lezers.stream()
                        .filter(wie -> een.id().waarde().equals(wie.professional()))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull);
    }
}
