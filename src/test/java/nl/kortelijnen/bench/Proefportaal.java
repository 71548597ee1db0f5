package nl.kortelijnen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.KorteLijnenApplication;
import nl.kortelijnen.zoeken.Zoekbron;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A portal in this JVM on a data folder of its own, so that both sides of a ratio run in the same process. */
final class Proefportaal implements AutoCloseable {

    static final String WACHTWOORD = "voorbeeld-wachtwoord";
    static final String SLEUTEL = "bench";

    final ConfigurableApplicationContext context;
    private final Path data;

    Proefportaal(Path inhoud, String... meer) throws IOException {
        this(new SpringApplication(KorteLijnenApplication.class), inhoud, meer);
    }

    /** With one more source for the index. */
    Proefportaal(Path inhoud, Zoekbron bron) throws IOException {
        this(met(bron), inhoud);
    }

    private static SpringApplication met(Zoekbron bron) {
        SpringApplication portaal = new SpringApplication(KorteLijnenApplication.class);
        portaal.addInitializers(
                vroeg -> ((GenericApplicationContext) vroeg).registerBean("proefbron", Zoekbron.class, () -> bron));
        return portaal;
    }

    private Proefportaal(SpringApplication portaal, Path inhoud, String... meer) throws IOException {
        data = Files.createTempDirectory("kl-bench");
        List<String> argumenten = new ArrayList<>(List.of(
                "--server.port=0",
                "--logging.level.root=warn",
                "--kortelijnen.data=" + data,
                "--kortelijnen.inhoud=" + inhoud,
                "--kortelijnen.demo.wachtwoord=" + WACHTWOORD,
                "--kortelijnen.demo.api-sleutel=" + SLEUTEL));
        argumenten.addAll(List.of(meer));
        context = portaal.run(argumenten.toArray(String[]::new));
    }

    String adres() {
        return "http://localhost:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
