package nl.kortelijnen.ketennetwerk.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the addresses of the network have in common: how they say that a value of the question cannot be. */
abstract class Netwerkapi {

    @ExceptionHandler
    ProblemDetail ongeldig(OngeldigeVraag fout) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, fout.zin());
        probleem.setTitle(HttpStatus.BAD_REQUEST.getReasonPhrase());
        probleem.setProperty("code", "ongeldige-waarde");
        probleem.setProperty("veld", fout.veld());
        return probleem;
    }
}
