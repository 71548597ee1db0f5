package nl.kortelijnen.kennis.redactie;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.Kennisregister;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.kennis.stuk.Kennissoort;
import nl.kortelijnen.portaal.aanbod.Antwoordvoorstel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Answers of consultations on their way to the knowledge (E17). No account and no name is kept with them, so who may not
 * approve one is asked of where it came from.
 */
@Component
class Antwoordinbreng implements Antwoordvoorstel {

    private static final String BRON = "Uit een consultatie, door een collega-redacteur gelezen";
    private static final int LANGSTE_SAMENVATTING = 200;

    private final Kennisversies versies;
    private final Kennisregister register;
    private final Keuring keuring;
    private final Redactiepost post;
    private final TransactionOperations transactie;
    private final Clock klok;

    Antwoordinbreng(
            Kennisversies versies,
            Kennisregister register,
            Keuring keuring,
            Redactiepost post,
            TransactionOperations transactie,
            Clock klok) {
        this.versies = versies;
        this.register = register;
        this.keuring = keuring;
        this.post = post;
        this.transactie = transactie;
        this.klok = klok;
    }

    @Override
    public void bied(String id, Tekst tekst) {
        Kennisversie aangeboden = transactie.execute(bezig -> {
            versies.bied(id, velden(tekst).inhoud(), klok.instant().truncatedTo(ChronoUnit.MICROS));
            Kennisversie versie = versies.bezig(id).orElseThrow();
            keuring.keur(versie);
            return versie;
        });
        post.aangeboden(aangeboden);
    }

    private Kennisvelden velden(Tekst tekst) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        return new Kennisvelden(
                Map.of(
                        "titel", tekst.titel(),
                        "soort", Kennissoort.CONSULT_ANTWOORD.code(),
                        "samenvatting", eersteRegel(tekst.vraag()),
                        "bron", BRON,
                        "nagekeken", vandaag.toString(),
                        "geldigTot", vandaag.plusYears(1).toString()),
                Map.of(
                        "fase", List.of(tekst.fase().code()),
                        "themas", tekst.themas().stream().sorted().toList()),
                verhaal(tekst));
    }

    /** A question of one line stands above it already. */
    private static String verhaal(Tekst tekst) {
        String vraag =
                eersteRegel(tekst.vraag()).equals(tekst.vraag()) ? "" : "## De vraag\n\n" + tekst.vraag() + "\n\n";
        return vraag + "## Wat hielp\n\n" + tekst.antwoord();
    }

    private static String eersteRegel(String vraag) {
        String regel = vraag.replaceAll("\\s+", " ");
        return regel.length() <= LANGSTE_SAMENVATTING
                ? regel
                : regel.substring(0, regel.lastIndexOf(' ', LANGSTE_SAMENVATTING)) + " …";
    }

    @Override
    public Stand stand(String id) {
        Optional<Kennisversie> bezig = versies.bezig(id);
        if (bezig.isPresent()) {
            return bezig.get().status() == Kennisversie.Status.AANGEBODEN ? Stand.WACHT : Stand.BIJ_REDACTIE;
        }
        return versies.uitgegeven(id).stream()
                .findFirst()
                .map(versie -> versie.status() == Kennisversie.Status.INGETROKKEN ? Stand.WEGGEHAALD : Stand.STAAT)
                .orElse(Stand.NERGENS);
    }

    @Override
    public Optional<String> leesadres(String id) {
        return register.stand().items().containsKey(id) ? Optional.of(Kennisadres.van(id)) : Optional.empty();
    }

    @Override
    public void haalWeg(String id) {
        transactie.executeWithoutResult(bezig -> versies.wis(id));
        try {
            register.ververs();
        } catch (IOException e) {
            throw new Fout.Onbereikbaar(
                    "De tekst is weg, maar staat misschien nog op de site. Dat is binnen een halve minuut voorbij.", e);
        }
    }
}
