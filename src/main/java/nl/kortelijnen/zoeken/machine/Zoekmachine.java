package nl.kortelijnen.zoeken.machine;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.aanbod.Suggestie;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.zoeken.Verwanten;
import nl.kortelijnen.zoeken.Zoekmissers;
import nl.kortelijnen.zoeken.Zoekresultaat;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.index.Indexeerder;
import nl.kortelijnen.zoeken.index.LuceneIndex;
import nl.kortelijnen.zoeken.index.LuceneSuggesties;
import nl.kortelijnen.zoeken.index.LuceneVerwanten;
import nl.kortelijnen.zoeken.index.LuceneZoeker;
import nl.kortelijnen.zoeken.woorden.LevendeThesaurus;
import nl.kortelijnen.zoeken.woorden.Thesaurus;
import nl.kortelijnen.zoeken.zin.Zinmodel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Search over everything in the portal, within what the one who asks may see. */
@Service
public class Zoekmachine implements Verwanten {

    private final Optional<Zinmodel> zin;
    private final Indexeerder indexeerder;
    private final Supplier<Thesaurus> thesaurus;
    private final BiConsumer<String, Optional<Gebruiker>> zonderResultaat;

    @Autowired
    Zoekmachine(
            Indexeerder indexeerder, LevendeThesaurus thesaurus, Zoekmissers missers, ObjectProvider<Zinmodel> zin) {
        this(indexeerder, thesaurus, missers::noteer, zin.stream().findFirst());
    }

    /** @param zonderResultaat hears of a question that found nothing */
    public Zoekmachine(
            Indexeerder indexeerder,
            Supplier<Thesaurus> thesaurus,
            BiConsumer<String, Optional<Gebruiker>> zonderResultaat,
            Optional<Zinmodel> zin) {
        this.zin = zin;
        this.indexeerder = indexeerder;
        this.thesaurus = thesaurus;
        this.zonderResultaat = zonderResultaat;
    }

    /**
     * @param wie who asks; empty for somebody without an account
     * @throws Fout.Onbereikbaar while there is no index to search in, never an empty answer
     */
    public Zoekresultaat zoek(Zoekvraag vraag, Optional<Gebruiker> wie) {
        Thesaurus woorden = thesaurus.get();
        Zoekresultaat resultaat = met(zoeker -> new LuceneZoeker(zoeker, vraag, wie, woorden, zin).zoek());
        if (resultaat.totaal() == 0
                && vraag.filters().isEmpty()
                && !vraag.tekst().isEmpty()) {
            zonderResultaat.accept(vraag.tekst(), wie);
        }
        return resultaat;
    }

    /** The same query without counts, passages or anything else: the yardstick of the bench. Gives the page's size. */
    int kaal(Zoekvraag vraag, Optional<Gebruiker> wie) {
        Thesaurus woorden = thesaurus.get();
        return met(zoeker -> new LuceneZoeker(zoeker, vraag, wie, woorden, zin).kaal());
    }

    /**
     * What somebody may be typing: things whose title has these words, the last one perhaps unfinished.
     *
     * @throws Fout.Onbereikbaar while there is no index
     */
    public List<Suggestie> suggesties(String tekst, Optional<Gebruiker> wie) {
        return met(zoeker -> new LuceneSuggesties(zoeker, wie).bij(tekst));
    }

    @Override
    public List<String> lijktOp(String bron, String id, int meeste, Optional<Gebruiker> wie) {
        return met(zoeker -> new LuceneVerwanten(zoeker, wie, bron, meeste).lijktOp(id));
    }

    @Override
    public List<String> metKenmerken(
            String bron, Map<String, Set<String>> kenmerken, int meeste, Optional<Gebruiker> wie) {
        return met(zoeker -> new LuceneVerwanten(zoeker, wie, bron, meeste).metKenmerken(kenmerken));
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
