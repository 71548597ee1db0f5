package nl.kortelijnen.zoeken;

import java.io.IOException;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.Gebruiker;
import org.springframework.stereotype.Service;

/** Search over everything in the portal, within what the one who asks may see. */
@Service
public class Zoekmachine {

    private final Indexeerder indexeerder;
    private final Afkortingen afkortingen = Afkortingen.lees();

    Zoekmachine(Indexeerder indexeerder) {
        this.indexeerder = indexeerder;
    }

    /**
     * @param wie who asks; empty for somebody without an account
     * @throws Fout.Onbereikbaar while there is no index to search in, never an empty answer
     */
    public Zoekresultaat zoek(Zoekvraag vraag, Optional<Gebruiker> wie) {
        return met(zoeker -> new LuceneZoeker(zoeker, vraag, wie, afkortingen).zoek());
    }

    /** The same query without counts, passages or anything else: the yardstick of the bench. Gives the page's size. */
    int kaal(Zoekvraag vraag, Optional<Gebruiker> wie) {
        return met(zoeker -> new LuceneZoeker(zoeker, vraag, wie, afkortingen).kaal());
    }

    private <T> T met(LuceneIndex.Werk<T> werk) {
        LuceneIndex index = indexeerder.index();
        try {
            return index.zoek(werk);
        } catch (LuceneIndex.Dicht e) {
            return nogEens(werk);
        } catch (IOException e) {
            throw kapot(e);
        }
    }

    /** The index was replaced between asking for it and using it. */
    private <T> T nogEens(LuceneIndex.Werk<T> werk) {
        try {
            return indexeerder.index().zoek(werk);
        } catch (IOException e) {
            throw kapot(e);
        }
    }

    private Fout.Onbereikbaar kapot(IOException oorzaak) {
        indexeerder.meldKapot(oorzaak);
        return new Fout.Onbereikbaar(
                "De zoekindex is beschadigd en wordt opnieuw opgebouwd. Er is niets verloren gegaan. "
                        + "Probeer het over een halve minuut opnieuw.",
                oorzaak);
    }
}
