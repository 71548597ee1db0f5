package nl.kortelijnen.toegang.betrokkenheid;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is involved with a household. Those involved add and end; there is always exactly one fixed contact. */
@Service
public class Betrokkenen {

    private static final String NIEUW_VOOR_MIJ = """
            select distinct b.huishouden from betrokkenheid b
            where b.account = :mij and b.beeindigd is null and b.toegevoegd_door <> b.account
              and b.vanaf <= :vandaag and (b.tot is null or b.tot > :vandaag)
              and not exists (
                select 1 from logboek l
                where l.huishouden = b.huishouden and l.account = b.account and l.uitkomst = 'GELUKT'
                  and l.tijd >= b.toegevoegd)
            """;

    static final int LANGSTE_ROL = 80;

    private static final String VOEG_TOE = """
            insert into betrokkenheid (id, huishouden, account, rol, doel, vanaf, tot, toegevoegd_door, toegevoegd)
            values (:id, :huishouden, :account, :rol, :doel, :vanaf, :tot, :door, :nu)
            """;

    private final JdbcClient jdbc;
    private final Rechtenkast kast;
    private final Huishoudtoegang huishoudtoegang;
    private final Toegang toegang;
    private final Accounts accounts;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Betrokkenen(
            JdbcClient jdbc,
            Rechtenkast kast,
            Huishoudtoegang huishoudtoegang,
            Toegang toegang,
            Accounts accounts,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.jdbc = jdbc;
        this.kast = kast;
        this.huishoudtoegang = huishoudtoegang;
        this.toegang = toegang;
        this.accounts = accounts;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * The first involvement, of whoever makes the household; this person becomes its fixed contact.
     *
     * @throws Fout.GeenToegang without a second factor
     */
    void begin(UUID huishouden, String rol, Doel doel) {
        Gebruiker ik = toegang.vereis();
        Instant nu = klok.instant();
        jdbc.sql("insert into huishoudregister (huishouden, kenmerk, begonnen) values (:huishouden, :kenmerk, :nu)")
                .param("huishouden", huishouden)
                .param("kenmerk", Huishoudkenmerk.nieuw())
                .param("nu", Timestamp.from(nu))
                .update();
        bewaar(huishouden, ik.account(), rol, doel, vandaag(), null);
        zetContact(huishouden, ik.account(), nu);
    }

    /** Everybody who is or was involved, oldest first. */
    public List<Betrokkenheid> van(UUID huishouden) {
        huishoudtoegang.lees(huishouden, "betrokkenen");
        return kast.betrokkenen(huishouden);
    }

    /** The present fixed contact first, then those before. */
    public List<VastContact> vasteContacten(UUID huishouden) {
        huishoudtoegang.lees(huishouden, "vaste contactpersoon");
        return kast.vasteContacten(huishouden);
    }

    /**
     * Of who is involved today and yet sees nothing: why not, as a sentence; by involvement. A consent that does not name
     * their organisation, or a purpose without a ground.
     */
    public Map<UUID, String> zienHetNiet(UUID huishouden) {
        huishoudtoegang.lees(huishouden, "betrokkenen");
        Rechtenstand stand = kast.stand(huishouden);
        Map<UUID, String> redenen = new HashMap<>();
        stand.huidig(klok.instant())
                .forEach(een -> stand.waarom(een, klok.instant())
                        .ifPresent(reden -> redenen.put(een.id(), reden.zin(een.doel()))));
        return redenen;
    }

    /** Households a colleague made one involved with, that one has not opened since. */
    public List<UUID> nieuwVoorMij() {
        return jdbc.sql(NIEUW_VOOR_MIJ)
                .param("mij", toegang.vereis().account())
                .param("vandaag", vandaag())
                .query((rij, nummer) -> Objects.requireNonNull(rij.getObject(1, UUID.class)))
                .list();
    }

    /** The households of which the one who asks is the fixed contact. */
    public Set<UUID> waarIkContactBen() {
        return Set.copyOf(jdbc.sql("select huishouden from vast_contact where account = :mij and tot is null")
                .param("mij", toegang.vereis().account())
                .query((rij, nummer) -> Objects.requireNonNull(rij.getObject(1, UUID.class)))
                .list());
    }

    /** @throws Fout.RegelGeschonden with a sentence that says what to mend */
    @Transactional
    public void voegToe(
            UUID huishouden, UUID account, String rol, Doel doel, LocalDate vanaf, @Nullable LocalDate tot) {
        huishoudtoegang.wijzig(huishouden, Logsoort.AANMAKEN, "betrokkenheid", account.toString());
        Gebruiker nieuw = accounts.gebruiker(account)
                .orElseThrow(
                        () -> new Fout.RegelGeschonden("Deze persoon heeft geen account (meer). Kies iemand anders."));
        if (tot != null && !tot.isAfter(vanaf)) {
            throw new Fout.RegelGeschonden(
                    "De einddatum ligt na de begindatum. Kies een latere dag, of laat hem leeg.");
        }
        boolean alBetrokken = kast.betrokkenen(huishouden).stream()
                .anyMatch(bestaand ->
                        bestaand.account().equals(account) && bestaand.doel() == doel && bestaand.beeindigd() == null);
        if (alBetrokken) {
            throw new Fout.RegelGeschonden(nieuw.naam() + " is hier al bij betrokken met dit doel.");
        }
        bewaar(huishouden, account, rol, doel, vanaf, tot);
        gebeurtenissen.publishEvent(new RechtenVeranderd(huishouden));
        gebeurtenissen.publishEvent(new BetrokkenGeworden(huishouden, account));
    }

    /** Ends it at once, in open tabs too. The fixed contact first hands over to somebody else. */
    @Transactional
    public void beeindig(UUID huishouden, UUID betrokkenheid) {
        huishoudtoegang.wijzig(huishouden, Logsoort.VERWIJDEREN, "betrokkenheid", betrokkenheid.toString());
        Betrokkenheid een = kast.betrokkenen(huishouden).stream()
                .filter(bestaand -> bestaand.id().equals(betrokkenheid) && bestaand.beeindigd() == null)
                .findFirst()
                .orElseThrow(() -> new Fout.BestaatNiet("Deze betrokkenheid was al beëindigd."));
        boolean contact = kast.vasteContacten(huishouden).stream()
                .anyMatch(vast -> vast.tot() == null && vast.account().equals(een.account()));
        if (contact && andereVan(huishouden, een) == 0) {
            throw new Fout.RegelGeschonden(een.naam()
                    + " is de vaste contactpersoon. Maak eerst iemand anders vaste contactpersoon, dan kan dit.");
        }
        jdbc.sql("update betrokkenheid set beeindigd = :nu, beeindigd_door = :door where id = :id")
                .param("nu", Timestamp.from(klok.instant()))
                .param("door", toegang.vereis().account())
                .param("id", betrokkenheid)
                .update();
        gebeurtenissen.publishEvent(new RechtenVeranderd(huishouden));
    }

    /** How many other current involvements the same person has here. */
    private long andereVan(UUID huishouden, Betrokkenheid een) {
        return kast.stand(huishouden).huidig(klok.instant()).stream()
                .filter(ander ->
                        ander.account().equals(een.account()) && !ander.id().equals(een.id()))
                .count();
    }

    /** Makes somebody who is involved now the one fixed contact. */
    @Transactional
    public void maakContact(UUID huishouden, UUID account) {
        huishoudtoegang.wijzig(huishouden, Logsoort.WIJZIGEN, "vaste contactpersoon", account.toString());
        boolean betrokken = kast.stand(huishouden).huidig(klok.instant()).stream()
                .anyMatch(een -> een.account().equals(account));
        if (!betrokken) {
            throw new Fout.RegelGeschonden(
                    "De vaste contactpersoon is iemand die nu betrokken is. Voeg die persoon eerst toe.");
        }
        zetContact(huishouden, account, klok.instant());
        gebeurtenissen.publishEvent(new RechtenVeranderd(huishouden));
    }

    private void zetContact(UUID huishouden, UUID account, Instant nu) {
        jdbc.sql("update vast_contact set tot = :nu where huishouden = :huishouden and tot is null")
                .param("nu", Timestamp.from(nu))
                .param("huishouden", huishouden)
                .update();
        jdbc.sql("insert into vast_contact (huishouden, account, van) values (:huishouden, :account, :nu)")
                .param("huishouden", huishouden)
                .param("account", account)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    private void bewaar(
            UUID huishouden, UUID account, String rol, Doel doel, LocalDate vanaf, @Nullable LocalDate tot) {
        if (rol.isBlank() || rol.strip().length() > LANGSTE_ROL) {
            throw new Fout.RegelGeschonden(
                    "Zeg in hooguit " + LANGSTE_ROL + " tekens wat deze persoon voor het huishouden doet.");
        }
        jdbc.sql(VOEG_TOE)
                .param("id", UUID.randomUUID())
                .param("huishouden", huishouden)
                .param("account", account)
                .param("rol", rol.strip())
                .param("doel", doel.name())
                .param("vanaf", vanaf)
                .param("tot", tot)
                .param("door", toegang.vereis().account())
                .param("nu", Timestamp.from(klok.instant()))
                .update();
    }

    private LocalDate vandaag() {
        return Nederlands.vandaag(klok);
    }
}
