package nl.kortelijnen.zoeken.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.zin.Zinmodel;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * One index in one folder: written to by the indexer alone, searched by many. Nobody else touches the
 * {@link SearcherManager}; what is borrowed from it is returned here.
 */
public final class LuceneIndex implements Closeable {

    private static final double GEHEUGEN_MB = 64;

    private static final Similarity GELIJKENIS = new LuceneGelijkenis();

    private final Path map;
    private final Directory bestanden;
    private final IndexWriter schrijver;
    private final SearcherManager zoekers;
    private final Optional<Zinmodel> zin;
    private volatile Collection<String> vastgelegd = List.of();

    private LuceneIndex(Path map, IndexWriterConfig.OpenMode wijze, Optional<Zinmodel> zin) throws IOException {
        this.zin = zin;
        this.map = map;
        this.bestanden = FSDirectory.open(map);
        IndexWriterConfig instelling = new IndexWriterConfig(LuceneAnalyse.ANALYZER)
                .setOpenMode(wijze)
                .setSimilarity(GELIJKENIS)
                .setRAMBufferSizeMB(GEHEUGEN_MB)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setCommitOnClose(false);
        this.schrijver = new IndexWriter(bestanden, instelling);
        this.zoekers = new SearcherManager(schrijver, true, false, new Zoekers());
        if (wijze == IndexWriterConfig.OpenMode.APPEND) {
            this.vastgelegd = SegmentInfos.readLatestCommit(bestanden).files(true);
        }
    }

    private static final class Zoekers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader lezer, @Nullable IndexReader vorige) {
            IndexSearcher zoeker = new IndexSearcher(lezer);
            zoeker.setSimilarity(GELIJKENIS);
            return zoeker;
        }
    }

    /** A new, empty index. */
    static LuceneIndex nieuw(Path map, Optional<Zinmodel> zin) throws IOException {
        return new LuceneIndex(map, IndexWriterConfig.OpenMode.CREATE, zin);
    }

    /** An index that is there, after its files proved whole. */
    static LuceneIndex open(Path map, Optional<Zinmodel> zin) throws IOException {
        try (Directory bestanden = FSDirectory.open(map);
                DirectoryReader lezer = DirectoryReader.open(bestanden)) {
            for (LeafReaderContext blad : lezer.leaves()) {
                blad.reader().checkIntegrity();
            }
        }
        return new LuceneIndex(map, IndexWriterConfig.OpenMode.APPEND, zin);
    }

    /** What the last commit in a folder says of itself. */
    static Map<String, String> gegevens(Path map) throws IOException {
        try (Directory bestanden = FSDirectory.open(map);
                DirectoryReader lezer = DirectoryReader.open(bestanden)) {
            return lezer.getIndexCommit().getUserData();
        }
    }

    /** Adds without looking whether it was there: for a new index. */
    void voegToe(Zoekdocument document) throws IOException {
        schrijver.addDocument(LuceneDocument.van(document, zin));
    }

    void zet(Zoekdocument document) throws IOException {
        schrijver.updateDocument(
                new Term(LuceneVeld.SLEUTEL, LuceneVeld.sleutel(document.bron(), document.id())),
                LuceneDocument.van(document, zin));
    }

    void haalWeg(String bron, String id) throws IOException {
        schrijver.deleteDocuments(new Term(LuceneVeld.SLEUTEL, LuceneVeld.sleutel(bron, id)));
    }

    void haalBronWeg(String bron) throws IOException {
        schrijver.deleteDocuments(new Term(LuceneVeld.BRON, bron));
    }

    /** Lets searches see what was written, before it is on disk. */
    void ververs() throws IOException {
        zoekers.maybeRefreshBlocking();
    }

    /** Puts everything on disk together with what the index says of itself. */
    void legVast(Map<String, String> gegevens) throws IOException {
        schrijver.setLiveCommitData(gegevens.entrySet());
        schrijver.commit();
        vastgelegd = SegmentInfos.readLatestCommit(bestanden).files(true);
    }

    /** Whether text that was taken away or replaced still lies in the files. */
    boolean metResten() {
        return schrijver.hasDeletions();
    }

    /** Writes the files anew without what was taken away; they go from disk with the next {@link #legVast}. */
    void zuiver() throws IOException {
        schrijver.forceMergeDeletes(true);
    }

    int aantal() {
        return schrijver.getDocStats().numDocs;
    }

    Path map() {
        return map;
    }

    /** Whether every file of the last commit is still there. */
    boolean heel() {
        return vastgelegd.stream().allMatch(bestand -> Files.exists(map.resolve(bestand)));
    }

    /** Something to do with a searcher; it must not keep it. */
    public interface Werk<T> {
        T met(IndexSearcher zoeker) throws IOException;
    }

    /** The index was closed: another took its place. */
    public static final class Dicht extends IOException {
        private static final long serialVersionUID = 1L;

        private Dicht(Throwable oorzaak) {
            super(oorzaak);
        }
    }

    public <T> T zoek(Werk<T> werk) throws IOException {
        IndexSearcher zoeker = leen();
        try {
            return werk.met(zoeker);
        } finally {
            zoekers.release(zoeker);
        }
    }

    private IndexSearcher leen() throws IOException {
        try {
            return zoekers.acquire();
        } catch (AlreadyClosedException e) {
            throw new Dicht(e);
        }
    }

    /** Whether it can still be written to: after a full disk it cannot. */
    boolean bruikbaar() {
        return schrijver.isOpen();
    }

    /** Leaves what was not laid down; the next one to open it goes on from the last commit. */
    @Override
    public void close() throws IOException {
        zoekers.close();
        schrijver.rollback();
        bestanden.close();
    }
}
