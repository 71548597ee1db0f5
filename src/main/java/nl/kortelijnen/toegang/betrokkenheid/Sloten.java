package nl.kortelijnen.toegang.betrokkenheid;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.logboek.Logsoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Locks on parts of a household, with a reason, for named people among those involved (X01). */
@Service
public class Sloten {

    private static final String ZET = """
            insert into slot (id, huishouden, onderdeel, reden_kluis, accounts, gezet_door, gezet)
            values (:id, :huishouden, :onderdeel, :reden, :accounts, :door, :nu)
            """;

    private final JdbcClient jdbc;
    private final Rechtenkast kast;
    private final Huishoudtoegang huishoudtoegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Sloten(
            JdbcClient jdbc,
            Rechtenkast kast,
            Huishoudtoegang huishoudtoegang,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.jdbc = jdbc;
        this.kast = kast;
        this.huishoudtoegang = huishoudtoegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** The locks this person holds a key of; others stay unknown. */
    public List<Slot> van(Toegangsbewijs bewijs) {
        return kast.sloten(bewijs.huishouden()).stream()
                .filter(slot -> slot.accounts().contains(bewijs.wie().account()))
                .toList();
    }

    /**
     * Locks a part, or changes who may see it. Whoever does so always keeps a key.
     *
     * @param accounts who else may see it; people who are involved now
     * @throws Fout.BestaatNiet when the part is locked for the one who asks
     */
    @Transactional
    public void zet(UUID huishouden, String onderdeel, String reden, Set<UUID> accounts) {
        Toegangsbewijs bewijs = huishoudtoegang.wijzig(huishouden, Logsoort.WIJZIGEN, "slot", onderdeel);
        vereisSleutel(bewijs, onderdeel);
        if (reden.isBlank() || reden.strip().length() > 200) {
            throw new Fout.RegelGeschonden("Schrijf in hooguit 200 tekens waarom dit op slot gaat. "
                    + "Alleen wie een sleutel heeft ziet de reden.");
        }
        Set<UUID> betrokken = kast.stand(huishouden).huidig(klok.instant()).stream()
                .map(Betrokkenheid::account)
                .collect(Collectors.toSet());
        if (!betrokken.containsAll(accounts)) {
            throw new Fout.RegelGeschonden("Een sleutel geef je alleen aan wie nu betrokken is bij dit huishouden.");
        }
        Set<UUID> sleutels = new HashSet<>(accounts);
        sleutels.add(bewijs.wie().account());
        haalWeg(huishouden, onderdeel);
        UUID id = UUID.randomUUID();
        jdbc.sql(ZET)
                .param("id", id)
                .param("huishouden", huishouden)
                .param("onderdeel", onderdeel)
                .param("reden", kast.versleutel(reden, id, "reden_kluis"))
                .param("accounts", sleutels.toArray(UUID[]::new))
                .param("door", bewijs.wie().account())
                .param("nu", Timestamp.from(klok.instant()))
                .update();
        gebeurtenissen.publishEvent(new RechtenVeranderd(huishouden));
    }

    /** Unlocks a part for everybody involved. */
    @Transactional
    public void haalEraf(UUID huishouden, String onderdeel) {
        Toegangsbewijs bewijs = huishoudtoegang.wijzig(huishouden, Logsoort.WIJZIGEN, "slot", onderdeel);
        vereisSleutel(bewijs, onderdeel);
        haalWeg(huishouden, onderdeel);
        gebeurtenissen.publishEvent(new RechtenVeranderd(huishouden));
    }

    private static void vereisSleutel(Toegangsbewijs bewijs, String onderdeel) {
        if (!bewijs.ziet(onderdeel)) {
            throw new Fout.BestaatNiet("Dit onderdeel is er niet (meer).");
        }
    }

    private void haalWeg(UUID huishouden, String onderdeel) {
        jdbc.sql(
                        "update slot set eraf = :nu where huishouden = :huishouden and onderdeel = :onderdeel and eraf is null")
                .param("nu", Timestamp.from(klok.instant()))
                .param("huishouden", huishouden)
                .param("onderdeel", onderdeel)
                .update();
    }
}
