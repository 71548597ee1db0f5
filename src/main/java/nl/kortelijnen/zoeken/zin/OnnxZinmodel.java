package nl.kortelijnen.zoeken.zin;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sentence model in the ONNX format, with its tokenizer, from a folder; runs in this process. */
final class OnnxZinmodel implements Zinmodel {

    static final String MODEL = "model.onnx";
    static final String WOORDEN = "tokenizer.json";

    /** The end of a long text says little more, and costs as much. */
    private static final int LANGSTE_TEKST = 2_000;

    private final OnnxEmbeddingModel model;
    private final String voorVraag;
    private final String voorStuk;
    private final String kenmerk;

    /**
     * @param voorVraag what this model wants before a question, such as {@code query: }
     * @param voorStuk what it wants before a text
     */
    OnnxZinmodel(Path map, String voorVraag, String voorStuk) throws IOException {
        System.setProperty("ai.djl.offline", "true"); // the tokenizer must not look for anything elsewhere
        Path bestand = map.resolve(MODEL);
        this.model = new OnnxEmbeddingModel(bestand, map.resolve(WOORDEN), PoolingMode.MEAN);
        this.voorVraag = voorVraag;
        this.voorStuk = voorStuk;
        this.kenmerk =
                Files.size(bestand) + "-" + Files.getLastModifiedTime(bestand).toMillis() + "-" + voorStuk;
    }

    @Override
    public float[] vraag(String tekst) {
        return punt(voorVraag + tekst);
    }

    @Override
    public float[] stuk(String tekst) {
        return punt(voorStuk + tekst);
    }

    private float[] punt(String tekst) {
        String kort = tekst.substring(0, Math.min(tekst.length(), LANGSTE_TEKST));
        Embedding punt = model.embed(kort).content();
        punt.normalize();
        return punt.vector();
    }

    @Override
    public String kenmerk() {
        return kenmerk;
    }
}
