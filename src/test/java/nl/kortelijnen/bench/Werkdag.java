package nl.kortelijnen.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody does on a working day: looks something up, asks, answers, and thinks in between; over HTTP, with a key. */
final class Werkdag {

    private static final List<String> WOORDEN =
            List.of("eer", "tigrinya", "partnergeweld", "opvoeden", "school", "tolk", "dwang", "schulden");
    private static final List<String> TALEN = List.of("ti", "ar", "tr", "so", "pl", "ary");
    private static final Pattern NUMMER = Pattern.compile("\"nummer\":\"([^\"]+)\"");
    private static final String VRAAG = """
            {"vraag":"Hoe begin ik dit gesprek?","fase":"onderzoek","soort":"meedenken","gevaar":false,"kenmerken":[]}""";

    private final HttpClient http;
    private final String basis;
    private final Map<String, Queue<Long>> duren = new ConcurrentHashMap<>();
    private final AtomicInteger fouten = new AtomicInteger();
    private final Queue<String> wat = new ConcurrentLinkedQueue<>();

    Werkdag(HttpClient http, int poort) {
        this.http = http;
        this.basis = "http://127.0.0.1:" + poort + "/api/v1/";
    }

    /** One person until this moment (of {@link System#nanoTime}), on this thread. */
    void werk(String sleutel, long seed, long tot) throws InterruptedException {
        Random toeval = new Random(seed);
        List<String> vragen = new ArrayList<>();
        Thread.sleep(toeval.nextInt(4_000));
        while (System.nanoTime() < tot) {
            switch (toeval.nextInt(10)) {
                case 0, 1, 2, 3 -> doe("zoeken", get(sleutel, "zoeken?q=" + een(WOORDEN, toeval)), 200);
                case 4, 5 -> doe("deskundige vinden", get(sleutel, "deskundigen?taal=" + een(TALEN, toeval)), 200);
                case 6 -> {
                    Matcher nummer = NUMMER.matcher(doe("vraag stellen", post(sleutel, "consultaties", VRAAG), 201));
                    if (nummer.find()) {
                        vragen.add(nummer.group(1));
                    }
                }
                case 7, 8 -> {
                    if (!vragen.isEmpty()) {
                        doe("consultatie lezen", get(sleutel, "consultaties/" + een(vragen, toeval)), 200);
                    }
                }
                default -> {
                    if (!vragen.isEmpty()) {
                        String weg = vragen.removeFirst();
                        doe(
                                "stap zetten",
                                post(sleutel, "consultaties/" + weg + "/stappen", "{\"stap\":\"trek-in\"}"),
                                200);
                    }
                }
            }
            Thread.sleep(1_500 + toeval.nextInt(3_000));
        }
    }

    private static <T> T een(List<T> keuzes, Random toeval) {
        return keuzes.get(toeval.nextInt(keuzes.size()));
    }

    private HttpRequest get(String sleutel, String pad) {
        return HttpRequest.newBuilder(URI.create(basis + pad))
                .header("Authorization", "Bearer " + sleutel)
                .build();
    }

    private HttpRequest post(String sleutel, String pad, String json) {
        return HttpRequest.newBuilder(URI.create(basis + pad))
                .header("Authorization", "Bearer " + sleutel)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    private String doe(String naam, HttpRequest vraag, int verwacht) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> antwoord = http.send(vraag, HttpResponse.BodyHandlers.ofString());
            duren.computeIfAbsent(naam, nieuw -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - begin);
            if (antwoord.statusCode() != verwacht) {
                fout(naam + ": " + antwoord.statusCode() + " " + antwoord.body());
            }
            return antwoord.body();
        } catch (IOException e) {
            fout(naam + ": " + e);
            return "";
        }
    }

    private void fout(String zin) {
        if (fouten.incrementAndGet() <= 5) {
            wat.add(zin.substring(0, Math.min(zin.length(), 200)));
        }
    }

    int fouten() {
        return fouten.get();
    }

    List<String> watFoutGing() {
        return List.copyOf(wat);
    }

    Map<String, Tijden> tijden() {
        Map<String, Tijden> alle = new java.util.TreeMap<>();
        duren.forEach((naam, nanos) -> alle.put(
                naam, new Tijden(nanos.stream().mapToLong(Long::longValue).toArray())));
        return alle;
    }

    Tijden samen() {
        return new Tijden(duren.values().stream()
                .flatMap(Queue::stream)
                .mapToLong(Long::longValue)
                .toArray());
    }

    int aantal() {
        return duren.values().stream().mapToInt(Queue::size).sum();
    }
}
