package nl.kortelijnen.regels;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser without screen, with its own cookies, that does what no decent browser would. */
final class Proefbrowser {

    private final CookieManager koekjes = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(koekjes).build();
    private final String basis;

    Proefbrowser(int poort) {
        this.basis = "http://localhost:" + poort;
    }

    HttpResponse<String> stuur(String methode, String adres, String lichaam, String... koppen) {
        HttpRequest.Builder vraag = HttpRequest.newBuilder(URI.create(basis + adres))
                .method(methode, HttpRequest.BodyPublishers.ofString(lichaam));
        for (int kop = 0; kop < koppen.length; kop += 2) {
            vraag.header(koppen[kop], koppen[kop + 1]);
        }
        try {
            return client.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(adres, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> haal(String adres, String... koppen) {
        return stuur("GET", adres, "", koppen);
    }

    /** Where signing in leads to: {@code /} when it worked. */
    String logIn(Map<String, String> velden, String... koppen) {
        String lichaam = velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String[] alle = new String[koppen.length + 2];
        System.arraycopy(koppen, 0, alle, 0, koppen.length);
        alle[koppen.length] = "Content-Type";
        alle[koppen.length + 1] = "application/x-www-form-urlencoded";
        HttpResponse<String> antwoord = stuur("POST", "/inloggen", lichaam, alle);
        return antwoord.headers()
                .firstValue("Location")
                .map(plek -> plek.replace(basis, ""))
                .orElse(String.valueOf(antwoord.statusCode()));
    }

    /** The session's cookie, or an empty text. */
    String sessie() {
        return koekjes.getCookieStore().getCookies().stream()
                .filter(koekje -> koekje.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    void zetSessie(String waarde) {
        koekjes.getCookieStore().removeAll();
        HttpCookie koekje = new HttpCookie("JSESSIONID", waarde);
        koekje.setPath("/");
        koekje.setVersion(0);
        koekjes.getCookieStore().add(URI.create(basis), koekje);
    }
}
