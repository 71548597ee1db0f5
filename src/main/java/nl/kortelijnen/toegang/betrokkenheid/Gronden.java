package nl.kortelijnen.toegang.betrokkenheid;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of grounds and consent of a household (X06, AVG art. 6 and 7). */
@Service
public class Gronden {

    static final int LANGSTE_TEKST = 500;

    private static final String LEG_VAST = """
            insert into rechtsgrond (id, huishouden, doel, grondslag, toelichting_kluis, vanaf, tot, vastgelegd_door,
                                     vastgelegd)
            values (:id, :huishouden, :doel, :grondslag, :toelichting, :vanaf, :tot, :door, :nu)
            """;
    private static final String TOESTEMMING = """
            insert into toestemming (id, huishouden, doel, door_kluis, organisaties, vanaf, tot, geweigerd, gevolg_kluis,
                                     vastgelegd_door, vastgelegd)
            values (:id, :huishouden, :doel, :door, :organisaties, :vanaf, :tot, :geweigerd, :gevolg, :wie, :nu)
            """;

    private final JdbcClient jdbc;
    private final Rechtenkast kast;
    private final Huishoudtoegang huishoudtoegang;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Gronden(
            JdbcClient jdbc,
            Rechtenkast kast,
            Huishoudtoegang huishoudtoegang,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.jdbc = jdbc;
        this.kast = kast;
        this.huishoudtoegang = huishoudtoegang;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    void begin(UUID huishouden, Doel doel, Grondslag grondslag, String toelichting) {
        if (grondslag == Grondslag.TOESTEMMING) {
            throw new Fout.RegelGeschonden("Begin met de grond waarop jij werkt. Toestemming leg je daarna vast, "
                    + "met voor welke organisaties en tot wanneer.");
        }
        bewaar(huishouden, doel, grondslag, toelichting, null);
    }

    public List<Rechtsgrond> van(UUID huishouden) {
        huishoudtoegang.lees(huishouden, "grondslag");
        return kast.gronden(huishouden);
    }

    public List<Toestemming> toestemmingen(UUID huishouden) {
        huishoudtoegang.lees(huishouden, "toestemming");
        return kast.toestemmingen(huishouden);
    }

    /** A ground for a purpose; another ground for the same purpose may stand beside it. */
    @Transactional
    public void legVast(UUID huishouden, Doel doel, Grondslag grondslag, String toelichting, @Nullable LocalDate tot) {
        huishoudtoegang.wijzig(huishouden, Logsoort.AANMAKEN, "grondslag", doel.name());
        if (tot != null && !tot.isAfter(vandaag())) {
            throw new Fout.RegelGeschonden("De einddatum ligt na vandaag. Kies een latere dag, of laat hem leeg.");
        }
        bewaar(huishouden, doel, grondslag, toelichting, tot);
        gebeurtenissen.publishEvent(new RechtenVeranderd(huishouden));
    }

    /** Ends a ground; whoever was involved for its purpose on this ground alone is shut out at once. */
    @Transactional
    public void beeindig(UUID huishouden, UUID grond) {
        huishoudtoegang.wijzig(huishouden, Logsoort.VERWIJDEREN, "grondslag", grond.toString());
        if (!huishoudtoegang.blijftOpenZonder(huishouden, grond)) {
            throw new Fout.RegelGeschonden(
                    "Zonder deze grondslag mag jij er zelf niet meer bij. Leg eerst een andere grondslag vast voor "
                            + "hetzelfde doel.");
        }
        jdbc.sql("update rechtsgrond set beeindigd = :nu where id = :id and huishouden = :huishouden")
                .param("nu", Timestamp.from(klok.instant()))
                .param("id", grond)
                .param("huishouden", huishouden)
                .update();
        gebeurtenissen.publishEvent(new RechtenVeranderd(huishouden));
    }

    /** Consent was given, for these organisations, until this day. */
    @Transactional
    public void geefToestemming(UUID huishouden, Doel doel, String door, Set<UUID> organisaties, LocalDate tot) {
        huishoudtoegang.wijzig(huishouden, Logsoort.AANMAKEN, "toestemming", doel.name());
        if (organisaties.isEmpty()) {
            throw new Fout.RegelGeschonden("Kies met welke organisaties gedeeld mag worden.");
        }
        if (!tot.isAfter(vandaag())) {
            throw new Fout.RegelGeschonden("Toestemming geldt tot een dag na vandaag. Kies een latere dag.");
        }
        bewaarToestemming(huishouden, doel, door, organisaties, tot, false, "");
    }

    /** Consent was refused; what that means for the work is kept with it (AH28). */
    @Transactional
    public void noteerWeigering(UUID huishouden, Doel doel, String door, Set<UUID> organisaties, String gevolg) {
        huishoudtoegang.wijzig(huishouden, Logsoort.AANMAKEN, "weigering", doel.name());
        if (gevolg.isBlank()) {
            throw new Fout.RegelGeschonden("Schrijf op wat de weigering betekent voor jullie werk. "
                    + "Bijvoorbeeld: we vragen de school niets, moeder vertelt het zelf.");
        }
        bewaarToestemming(huishouden, doel, door, organisaties, vandaag().plusYears(1), true, gevolg);
    }

    /** Withdrawn: who had access only by it is shut out at once. */
    @Transactional
    public void trekIn(UUID huishouden, UUID toestemming) {
        huishoudtoegang.wijzig(huishouden, Logsoort.WIJZIGEN, "toestemming", toestemming.toString());
        jdbc.sql("""
                        update toestemming set ingetrokken = :nu
                        where id = :id and huishouden = :huishouden and ingetrokken is null
                        """)
                .param("nu", Timestamp.from(klok.instant()))
                .param("id", toestemming)
                .param("huishouden", huishouden)
                .update();
        gebeurtenissen.publishEvent(new RechtenVeranderd(huishouden));
    }

    private void bewaar(UUID huishouden, Doel doel, Grondslag grondslag, String toelichting, @Nullable LocalDate tot) {
        keurLengte(toelichting);
        UUID id = UUID.randomUUID();
        jdbc.sql(LEG_VAST)
                .param("id", id)
                .param("huishouden", huishouden)
                .param("doel", doel.name())
                .param("grondslag", grondslag.name())
                .param("toelichting", kast.versleutel(toelichting, id, "toelichting_kluis"))
                .param("vanaf", vandaag())
                .param("tot", tot)
                .param("door", toegang.vereis().account())
                .param("nu", Timestamp.from(klok.instant()))
                .update();
    }

    private void bewaarToestemming(
            UUID huishouden,
            Doel doel,
            String door,
            Set<UUID> organisaties,
            LocalDate tot,
            boolean geweigerd,
            String gevolg) {
        if (door.isBlank() || door.strip().length() > 60) {
            throw new Fout.RegelGeschonden("Zeg wie dit besloot, met een rol en zonder naam. Bijvoorbeeld: moeder.");
        }
        keurLengte(gevolg);
        UUID id = UUID.randomUUID();
        jdbc.sql(TOESTEMMING)
                .param("id", id)
                .param("huishouden", huishouden)
                .param("doel", doel.name())
                .param("door", kast.versleutel(door, id, "door_kluis"))
                .param("organisaties", organisaties.toArray(UUID[]::new))
                .param("vanaf", vandaag())
                .param("tot", tot)
                .param("geweigerd", geweigerd)
                .param("gevolg", kast.versleutel(gevolg, id, "gevolg_kluis"))
                .param("wie", toegang.vereis().account())
                .param("nu", Timestamp.from(klok.instant()))
                .update();
        gebeurtenissen.publishEvent(new RechtenVeranderd(huishouden));
    }

    private static void keurLengte(String tekst) {
        if (tekst.strip().length() > LANGSTE_TEKST) {
            throw new Fout.RegelGeschonden("Maak de toelichting korter: hooguit " + LANGSTE_TEKST + " tekens.");
        }
    }

    private LocalDate vandaag() {
        return Nederlands.vandaag(klok);
    }
}
