package nl.kortelijnen.verslag;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Kennisvoorstel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An aandachtspunt of a published report becomes a draft handreiking in one action, linked both ways (V12). */
@Service
@Transactional
public class Handreikingen {

    private static final int LANGSTE_TITEL = 90;

    private final JdbcClient jdbc;
    private final Verslagen verslagen;
    private final ObjectProvider<Kennisvoorstel> kennis;
    private final Toegang toegang;
    private final Clock klok;

    Handreikingen(
            JdbcClient jdbc, Verslagen verslagen, ObjectProvider<Kennisvoorstel> kennis, Toegang toegang, Clock klok) {
        this.jdbc = jdbc;
        this.verslagen = verslagen;
        this.kennis = kennis;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Whether the one who asks may make one. */
    @Transactional(readOnly = true)
    public boolean mag() {
        return toegang.huidige()
                .filter(wie -> kennis.stream().anyMatch(voorstel -> voorstel.mag(wie)))
                .isPresent();
    }

    /**
     * @param spoor of the point
     * @return where the draft is written
     */
    public String maak(String slug, UUID spoor) {
        Gebruiker wie = toegang.vereis();
        Kennisvoorstel voorstel = kennis.getObject();
        if (!voorstel.mag(wie)) {
            throw new Fout.GeenToegang("Een handreiking maakt alleen een redacteur.");
        }
        Publicatie verslag =
                verslagen.openbaar(slug).orElseThrow(() -> new Fout.BestaatNiet("Dit verslag is er niet (meer)."));
        List<Punt> punten = verslag.punten();
        Punt punt = punten.stream()
                .filter(een -> een.spoor().equals(spoor) && een.type() == Punttype.AANDACHTSPUNT)
                .findFirst()
                .orElseThrow(() -> new Fout.BestaatNiet("Dit aandachtspunt staat niet (meer) in het verslag."));
        String item = Slug.van(Nederlands.ingekort(punt.tekst(), 50), null, id -> false) + "-"
                + spoor.toString().substring(0, 4);
        String adres = "/" + verslag(slug, punten.indexOf(punt) + 1);
        voorstel.maak(
                item,
                Nederlands.ingekort(punt.tekst(), LANGSTE_TITEL),
                punt.tekst() + "\n\nDit komt uit het verslag [" + verslag.kop().titel() + "](" + adres + ").",
                "Verslag " + verslag.kop().titel());
        jdbc.sql("insert into verslag_handreiking (spoor, item, door, op) values (:spoor, :item, :door, :op)")
                .param("spoor", spoor)
                .param("item", item)
                .param("door", wie.account())
                .param("op", Timestamp.from(klok.instant()))
                .update();
        return voorstel.schrijfadres(item);
    }

    /** Where the guidance is that came from these points: for readers what is published, for a redacteur also a draft. */
    @Transactional(readOnly = true)
    public Map<UUID, String> adressen(Publicatie verslag) {
        boolean redacteur = mag();
        Kennisvoorstel voorstel = kennis.getIfAvailable();
        if (voorstel == null) {
            return Map.of();
        }
        UUID[] sporen = verslag.punten().stream().map(Punt::spoor).toArray(UUID[]::new);
        return jdbc
                .sql("select spoor, item from verslag_handreiking where spoor = any(:sporen)")
                .param("sporen", sporen)
                .query((rij, nummer) -> Map.entry(rij.getObject("spoor", UUID.class), rij.getString("item")))
                .list()
                .stream()
                .filter(een -> redacteur || voorstel.leesadres(een.getValue()).isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        een -> voorstel.leesadres(een.getValue())
                                .orElseGet(() -> voorstel.schrijfadres(een.getValue()))));
    }

    private static String verslag(String slug, int nummer) {
        return Verslagadres.lees(slug) + "#punt-" + nummer;
    }
}
