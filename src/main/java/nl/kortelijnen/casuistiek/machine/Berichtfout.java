package nl.kortelijnen.casuistiek.machine;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request that cannot be answered; holds nothing of the text that was sent. */
final class Berichtfout extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final String zin;

    Berichtfout(HttpStatus status, String code, String zin) {
        super(code);
        this.status = status;
        this.code = code;
        this.zin = zin;
    }

    static Berichtfout teLang() {
        return new Berichtfout(
                HttpStatus.CONTENT_TOO_LARGE,
                "te-lang",
                "De tekst is te lang: hooguit " + BewakingApi.LANGSTE_TEKST + " tekens. Stuur hem in delen.");
    }

    ProblemDetail probleem() {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(status, zin);
        probleem.setTitle(status.getReasonPhrase());
        probleem.setProperty("code", code);
        return probleem;
    }
}
