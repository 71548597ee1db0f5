package nl.kortelijnen.zoeken.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Who may know of a document, as terms on the document and as a clause of every query. */
final class LuceneWie {

    private static final String IEDEREEN = "iedereen";
    private static final String INGELOGDEN = "ingelogden";

    private LuceneWie() {}

    static Stream<String> van(Zichtbaarheid zichtbaarheid) {
        return switch (zichtbaarheid) {
            case Zichtbaarheid.Iedereen iedereen -> Stream.of(IEDEREEN);
            case Zichtbaarheid.Ingelogden ingelogden -> Stream.of(INGELOGDEN);
            case Zichtbaarheid.AlleenRollen alleen -> alleen.rollen().stream().map(rol -> "rol:" + rol.name());
            case Zichtbaarheid.AlleenAccounts alleen ->
                alleen.accounts().stream().map(id -> "account:" + id);
        };
    }

    /** Only what this person may know of; without a person, only what is for everybody. */
    static Query voor(Optional<Gebruiker> gebruiker) {
        if (gebruiker.isEmpty()) {
            return new TermQuery(new Term(LuceneVeld.WIE, IEDEREEN));
        }
        List<BytesRef> termen = new ArrayList<>();
        termen.add(new BytesRef(IEDEREEN));
        termen.add(new BytesRef(INGELOGDEN));
        gebruiker.get().rollen().forEach(rol -> termen.add(new BytesRef("rol:" + rol.name())));
        termen.add(new BytesRef("account:" + gebruiker.get().account()));
        return new TermInSetQuery(LuceneVeld.WIE, termen);
    }
}
