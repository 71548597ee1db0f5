package nl.kortelijnen.ketennetwerk.introductie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.opslag.kluis.Kluis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests as they are kept; their texts only as the kluis gives them. */
@Component
class Introductierijen {

    private static final String KOLOMMEN = """
            select id, gevraagd, vrager, via, naar_soort, naar, naar_naam, waarvoor_versleuteld, stand, antwoord_versleuteld,
                beantwoord, gezien
            from introductie
            """;
    private static final String VOEG_TOE = """
            insert into introductie (id, gevraagd, vrager, via, naar_soort, naar, naar_naam, waarvoor_versleuteld)
            values (:id, :nu, :vrager, :via, :soort, :naar, :naam, :waarvoor) on conflict do nothing
            """;
    private static final String BEANTWOORD = """
            update introductie set stand = :stand, antwoord_versleuteld = :antwoord, beantwoord = :nu, beantwoorder = :door
            where id = :id and stand = 'GEVRAAGD'
            """;
    private static final String AAN =
            "(via = :plek or (via is null and :beheerder and vrager <> :ik) or beantwoorder = :ik)";

    private final JdbcClient jdbc;
    private final Kluis kluis;

    Introductierijen(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    /** A row without names. */
    record Rij(
            UUID id,
            Instant gevraagd,
            UUID vrager,
            @Nullable UUID via,
            Introductiewens wens,
            String waarvoor,
            Introductiestand stand,
            String antwoord,
            @Nullable Instant beantwoord,
            boolean gezien) {}

    /** Who looks: an account, its place in the network, and whether it is a netwerkbeheerder's. */
    record Lezer(UUID account, @Nullable UUID plek, boolean beheerder) {}

    /** False when the same was asked before and is not answered yet. */
    boolean voegToe(UUID id, Instant nu, UUID vrager, @Nullable UUID via, Introductiewens wens, String waarvoor) {
        return jdbc.sql(VOEG_TOE)
                        .param("id", id)
                        .param("nu", Timestamp.from(nu))
                        .param("vrager", vrager)
                        .param("via", via, Types.OTHER)
                        .param("soort", wens.soort().name())
                        .param("naar", wens.sleutel())
                        .param("naam", wens.naam())
                        .param(
                                "waarvoor",
                                kluis.versleutel(waarvoor, Introductieteksten.plek(id, "waarvoor_versleuteld")))
                        .update()
                > 0;
    }

    /** Those that this reader was asked or answered, newest first. */
    List<Rij> aan(Lezer lezer) {
        return aanLezer(KOLOMMEN + "where " + AAN + " order by gevraagd desc limit 200", lezer)
                .query(this::rij)
                .list();
    }

    List<Rij> openAan(Lezer lezer) {
        return aanLezer(KOLOMMEN + "where stand = 'GEVRAAGD' and " + AAN + " order by gevraagd limit 200", lezer)
                .query(this::rij)
                .list();
    }

    Optional<Rij> openAan(Lezer lezer, UUID id) {
        return aanLezer(KOLOMMEN + "where stand = 'GEVRAAGD' and id = :id and " + AAN, lezer)
                .param("id", id)
                .query(this::rij)
                .optional();
    }

    List<Rij> van(UUID vrager) {
        return jdbc.sql(KOLOMMEN + "where vrager = :ik order by gevraagd desc limit 200")
                .param("ik", vrager)
                .query(this::rij)
                .list();
    }

    /** False when somebody else answered meanwhile, or it was taken back. */
    boolean beantwoord(UUID id, Introductiestand stand, String antwoord, Instant nu, UUID door) {
        return jdbc.sql(BEANTWOORD)
                        .param("id", id)
                        .param("stand", stand.name())
                        .param(
                                "antwoord",
                                antwoord.isEmpty()
                                        ? ""
                                        : kluis.versleutel(
                                                antwoord, Introductieteksten.plek(id, "antwoord_versleuteld")))
                        .param("nu", Timestamp.from(nu))
                        .param("door", door)
                        .update()
                > 0;
    }

    boolean trekIn(UUID id, UUID vrager) {
        return jdbc.sql("delete from introductie where id = :id and vrager = :ik and stand = 'GEVRAAGD'")
                        .param("id", id)
                        .param("ik", vrager)
                        .update()
                > 0;
    }

    void gezien(UUID vrager) {
        jdbc.sql("update introductie set gezien = true where vrager = :ik and stand <> 'GEVRAAGD' and not gezien")
                .param("ik", vrager)
                .update();
    }

    private JdbcClient.StatementSpec aanLezer(String vraag, Lezer lezer) {
        return jdbc.sql(vraag)
                .param("ik", lezer.account())
                .param("plek", lezer.plek(), Types.OTHER)
                .param("beheerder", lezer.beheerder());
    }

    private Rij rij(ResultSet rij, int nummer) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        Timestamp beantwoord = rij.getTimestamp("beantwoord");
        return new Rij(
                id,
                rij.getTimestamp("gevraagd").toInstant(),
                rij.getObject("vrager", UUID.class),
                rij.getObject("via", UUID.class),
                new Introductiewens(
                        Introductiewens.Soort.valueOf(rij.getString("naar_soort")),
                        rij.getString("naar"),
                        rij.getString("naar_naam")),
                tekst(id, "waarvoor_versleuteld", rij.getString("waarvoor_versleuteld")),
                Introductiestand.valueOf(rij.getString("stand")),
                tekst(id, "antwoord_versleuteld", rij.getString("antwoord_versleuteld")),
                beantwoord == null ? null : beantwoord.toInstant(),
                rij.getBoolean("gezien"));
    }

    private String tekst(UUID id, String kolom, String versleuteld) {
        return versleuteld.isEmpty() ? "" : kluis.ontsleutel(versleuteld, Introductieteksten.plek(id, kolom));
    }
}
