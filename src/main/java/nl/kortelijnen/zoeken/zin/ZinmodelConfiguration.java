package nl.kortelijnen.zoeken.zin;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only with {@code kortelijnen.zoeken.model}: a folder with a model and its tokenizer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kortelijnen.zoeken.model")
class ZinmodelConfiguration {

    private static final String ZONDER = "Of laat --kortelijnen.zoeken.model weg: dan zoekt het portaal op woorden.";

    /** @throws ZinmodelNietGeladen when it cannot be read, or what reads it is not there */
    @Bean
    Zinmodel zinmodel(
            @Value("${kortelijnen.zoeken.model}") Path map,
            @Value("${kortelijnen.zoeken.model-voor-vraag:}") String voorVraag,
            @Value("${kortelijnen.zoeken.model-voor-stuk:}") String voorStuk) {
        for (String bestand : new String[] {OnnxZinmodel.MODEL, OnnxZinmodel.WOORDEN}) {
            if (!Files.isReadable(map.resolve(bestand))) {
                throw new ZinmodelNietGeladen(
                        "In " + map.toAbsolutePath() + " staat geen leesbaar bestand " + bestand + ".",
                        "Zet er " + OnnxZinmodel.MODEL + " en " + OnnxZinmodel.WOORDEN
                                + " in; zie docs/beheer/zoeken-op-betekenis.md. " + ZONDER,
                        null);
            }
        }
        try {
            return new OnnxZinmodel(map, voorVraag, voorStuk);
        } catch (NoClassDefFoundError e) {
            throw new ZinmodelNietGeladen(
                    "Zoeken op betekenis vraagt een bibliotheek die niet in het portaal zit.",
                    "Start met ./kl start: dat haalt haar op. " + ZONDER,
                    e);
        } catch (Exception | LinkageError e) {
            throw new ZinmodelNietGeladen(
                    "Het model in " + map.toAbsolutePath() + " kan niet worden gelezen.",
                    "Kijk of de bestanden heel zijn en of het een zinsmodel in ONNX-vorm is. " + ZONDER,
                    e);
        }
    }
}
