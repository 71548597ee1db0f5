package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.zoeken.Zoekdocument;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What Lucene does out of the box with the same documents and fields: the yardstick of relevance. */
public final class Standaardzoeker implements AutoCloseable {

    private final Analyzer analyse = new DutchAnalyzer();
    private final DirectoryReader lezer;
    private final IndexSearcher zoeker;

    public Standaardzoeker(List<Zoekdocument> documenten) throws IOException {
        ByteBuffersDirectory map = new ByteBuffersDirectory();
        try (IndexWriter schrijver = new IndexWriter(map, new IndexWriterConfig(analyse))) {
            for (Zoekdocument bron : documenten) {
                Document document = new Document();
                document.add(new StoredField("id", bron.id()));
                document.add(new TextField(LuceneVeld.TITEL, bron.titel(), Field.Store.NO));
                document.add(new TextField(LuceneVeld.TEKST, bron.samenvatting(), Field.Store.NO));
                bron.teksten().forEach(tekst -> document.add(new TextField(LuceneVeld.TEKST, tekst, Field.Store.NO)));
                bron.delen()
                        .forEach(deel -> document.add(
                                new TextField(LuceneVeld.TEKST, deel.kop() + " " + deel.tekst(), Field.Store.NO)));
                bron.ook().forEach(tekst -> document.add(new TextField(LuceneVeld.OOK, tekst, Field.Store.NO)));
                schrijver.addDocument(document);
            }
        }
        lezer = DirectoryReader.open(map);
        zoeker = new IndexSearcher(lezer);
    }

    public List<String> ids(String vraag) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        QueryBuilder bouwer = new QueryBuilder(analyse);
        for (String veld : LuceneVeld.ZOEKVELDEN) {
            Query deel = bouwer.createBooleanQuery(veld, vraag);
            if (deel != null) {
                query.add(deel, Occur.SHOULD);
            }
        }
        List<String> ids = new ArrayList<>();
        for (ScoreDoc treffer : zoeker.search(query.build(), 20).scoreDocs) {
            ids.add(zoeker.storedFields().document(treffer.doc).get("id"));
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        lezer.close();
    }
}
