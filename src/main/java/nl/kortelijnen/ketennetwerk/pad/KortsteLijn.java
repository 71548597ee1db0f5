package nl.kortelijnen.ketennetwerk.pad;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;

/**
 * Over whom one reaches whom (N04, AN1, AN21). Everybody with an account may ask it of anybody: lines are no secret among
 * colleagues. Who left, and a line or job that ended, is never on a path.
 */
@Service
public class KortsteLijn {

    private static final int MEESTE_VOORSTELLEN = 20;
    private static final int MINSTE_LETTERS = 2;

    private final Neo4jLijnpaden paden;
    private final Neo4jLijndoelen doelen;
    private final Toegang toegang;
    private final Clock klok;

    KortsteLijn(Neo4jLijnpaden paden, Neo4jLijndoelen doelen, Toegang toegang, Clock klok) {
        this.paden = paden;
        this.doelen = doelen;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Empty when there is no way, or when one of the two is not there. */
    public Optional<Lijnpad> zoek(ProfessionalId van, Lijndoel naar) {
        toegang.vereisLezer();
        return paden.zoek(van, naar, Nederlands.vandaag(klok));
    }

    /** The person or organisation with this id; empty when there is none. */
    public Optional<Lijndoelvoorstel> doel(UUID id) {
        toegang.vereisLezer();
        return doelen.een(id);
    }

    /** What somebody may mean who types this: people and organisations first, then themes. */
    public List<Lijndoelvoorstel> voorstellen(String getypt) {
        toegang.vereisLezer();
        String tekst = getypt.strip().toLowerCase(Nederlands.TAAL);
        Stream<Lijndoelvoorstel> themas = Codelijst.THEMAS.alle().stream()
                .filter(thema -> thema.label().toLowerCase(Nederlands.TAAL).contains(tekst))
                .map(KortsteLijn::voorstel);
        return tekst.length() < MINSTE_LETTERS
                ? themas.toList()
                : Stream.concat(
                                doelen.metNaam(tekst, Nederlands.vandaag(klok), MEESTE_VOORSTELLEN).stream(),
                                themas.limit(MEESTE_VOORSTELLEN))
                        .toList();
    }

    private static Lijndoelvoorstel voorstel(Code thema) {
        return new Lijndoelvoorstel(new Lijndoel.KennerVan(thema.code()), thema.label(), "thema");
    }
}
