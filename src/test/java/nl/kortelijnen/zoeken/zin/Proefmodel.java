package nl.kortelijnen.zoeken.zin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A small real model: English, so the texts it is tried on are too. */
public final class Proefmodel {

    private static final String NAAM = "/all-minilm-l6-v2-q";

    private Proefmodel() {}

    public static Zinmodel in(Path map) throws IOException {
        zet(map);
        return new OnnxZinmodel(map, "", "");
    }

    /** As who runs the portal would: a folder with a model and its tokenizer. */
    public static Path zet(Path map) throws IOException {
        kopieer(NAAM + ".onnx", map.resolve(OnnxZinmodel.MODEL));
        kopieer(NAAM + "-tokenizer.json", map.resolve(OnnxZinmodel.WOORDEN));
        return map;
    }

    private static void kopieer(String bron, Path doel) throws IOException {
        try (InputStream in = Objects.requireNonNull(Proefmodel.class.getResourceAsStream(bron), bron)) {
            Files.copy(in, doel);
        }
    }
}
