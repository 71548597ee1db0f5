package nl.kortelijnen.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kortelijnen.zoeken.machine.Kaalzoeker;
import org.springframework.util.FileSystemUtils;

/** Search over generated items through the API, with passages and counts, beside the bare Lucene query in the same run. */
final class Zoekmeting implements Bench.Meting {

    private static final int ITEMS = 20_000;
    private static final int VRAGEN = 400;
    private static final int RONDES_WARM = 12;
    private static final int RONDES = 5;

    @Override
    public String meet() throws Exception {
        Path inhoud = Files.createTempDirectory("kl-bench-inhoud");
        Proefinhoud proef = new Proefinhoud(Path.of("content"));
        proef.schrijf(inhoud, ITEMS);
        List<String> vragen = proef.vragen(VRAGEN);
        try (Proefportaal portaal = new Proefportaal(inhoud)) {
            Kaalzoeker kaal = new Kaalzoeker(portaal.context);
            kaal.wachtTot(ITEMS);
            HttpClient client = HttpClient.newHttpClient();
            for (int ronde = 0; ronde < RONDES_WARM; ronde++) {
                vragen.forEach(kaal::zoek);
                vragen.forEach(vraag -> haal(client, portaal, vraag));
            }
            long[] kaalTijden = new long[VRAGEN * RONDES];
            long[] apiTijden = new long[VRAGEN * RONDES];
            long[] suggestietijden = new long[VRAGEN * RONDES];
            for (int nummer = 0; nummer < VRAGEN * RONDES; nummer++) {
                String vraag = vragen.get(nummer % VRAGEN);
                kaalTijden[nummer] = duur(() -> kaal.zoek(vraag));
                apiTijden[nummer] = duur(() -> haal(client, portaal, vraag));
                String begin = vraag.substring(0, Math.min(vraag.length(), 2 + nummer % 7));
                suggestietijden[nummer] = duur(() -> haal(client, portaal, "/suggesties", begin));
            }
            return tabel(new Tijden(kaalTijden), new Tijden(apiTijden), new Tijden(suggestietijden));
        } finally {
            FileSystemUtils.deleteRecursively(inhoud);
        }
    }

    private static String tabel(Tijden kaal, Tijden api, Tijden suggesties) {
        double grens = 1.5 * kaal.ms(0.5) + 3;
        return """
                | zoeken in %d items, %d vragen | mediaan | p95 |
                |---|---|---|
                | kale Lucene-vraag | %s | %s |
                | API met tellingen en fragmenten | %s | %s |
                | verhouding | %.2f × | %.2f × |
                | suggesties via de API | %s | %s |

                Doel: mediaan ≤ 1,5 × kaal + 3 ms = %s. %s Suggesties: p95 ≤ 20 ms.
                """.formatted(
                        ITEMS,
                        VRAGEN * RONDES,
                        Tijden.ms(kaal.ms(0.5), "ms"),
                        Tijden.ms(kaal.ms(0.95), "ms"),
                        Tijden.ms(api.ms(0.5), "ms"),
                        Tijden.ms(api.ms(0.95), "ms"),
                        api.ms(0.5) / kaal.ms(0.5),
                        api.ms(0.95) / kaal.ms(0.95),
                        Tijden.ms(suggesties.ms(0.5), "ms"),
                        Tijden.ms(suggesties.ms(0.95), "ms"),
                        Tijden.ms(grens, "ms"),
                        api.ms(0.5) <= grens ? "Gehaald." : "Niet gehaald.");
    }

    static long duur(Runnable werk) {
        long begin = System.nanoTime();
        werk.run();
        return System.nanoTime() - begin;
    }

    /** Asks the API: a path below {@code /zoeken} and the words. */
    interface Roep {
        void vraag(String pad, String woorden);
    }

    static Roep roep(Proefportaal portaal) {
        HttpClient client = HttpClient.newHttpClient();
        return (pad, woorden) -> haal(client, portaal, pad, woorden);
    }

    private static void haal(HttpClient client, Proefportaal portaal, String vraag) {
        haal(client, portaal, "", vraag);
    }

    private static void haal(HttpClient client, Proefportaal portaal, String pad, String vraag) {
        URI adres = URI.create(
                portaal.adres() + "/api/v1/zoeken" + pad + "?q=" + URLEncoder.encode(vraag, StandardCharsets.UTF_8));
        try {
            HttpResponse<String> antwoord = client.send(
                    HttpRequest.newBuilder(adres)
                            .header("Authorization", "Bearer " + Proefportaal.SLEUTEL)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (antwoord.statusCode() != 200) {
                throw new IllegalStateException(antwoord.body());
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
