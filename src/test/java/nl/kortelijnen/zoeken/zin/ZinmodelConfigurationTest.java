package nl.kortelijnen.zoeken.zin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A model only when it is asked for, and a clear word when it cannot be read (G01). */
class ZinmodelConfigurationTest {

    private final ApplicationContextRunner portaal =
            new ApplicationContextRunner().withUserConfiguration(ZinmodelConfiguration.class);

    @TempDir
    Path map;

    private ApplicationContextRunner met(Path model) {
        return portaal.withPropertyValues("kortelijnen.zoeken.model=" + model);
    }

    private static FailureAnalysis uitleg(Throwable fout) {
        return Objects.requireNonNull(new ZinmodelFailureAnalyzer().analyze(fout));
    }

    @Test
    void zonder_de_instelling_is_er_geen_model() {
        portaal.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Zinmodel.class));
    }

    @Test
    void met_een_map_waarin_een_model_staat_liggen_gelijke_zinnen_dicht_bij_elkaar() throws IOException {
        met(Proefmodel.zet(map)).run(context -> {
            Zinmodel model = context.getBean(Zinmodel.class);
            float[] vraag = model.vraag("a broken car");
            assertThat(inwendig(vraag, vraag)).isCloseTo(1f, offset(0.001f));
            assertThat(inwendig(vraag, model.stuk("repair of an automobile")))
                    .isGreaterThan(inwendig(vraag, model.stuk("bread from the oven")));
        });
    }

    private static float inwendig(float[] een, float[] ander) {
        float som = 0;
        for (int plek = 0; plek < een.length; plek++) {
            som += een[plek] * ander[plek];
        }
        return som;
    }

    @Test
    void een_lege_map_en_een_kapot_model_zeggen_wat_er_is_en_wat_je_doet() throws IOException {
        met(map).run(context -> {
            FailureAnalysis uitleg = uitleg(context.getStartupFailure());
            assertThat(uitleg.getDescription()).contains("geen leesbaar bestand model.onnx");
            assertThat(uitleg.getAction()).contains("docs/beheer/zoeken-op-betekenis.md");
        });
        Files.writeString(map.resolve("model.onnx"), "geen model");
        Files.writeString(map.resolve("tokenizer.json"), "{}");
        met(map).run(context ->
                assertThat(uitleg(context.getStartupFailure()).getDescription()).contains("kan niet worden gelezen"));
    }
}
