package nl.kortelijnen.portaal;

import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.opslag.bewaking.Opslagfouten;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/**
 * Failures of the API as {@code application/problem+json}: in Dutch, with a stable code, without internals. It goes
 * before Spring's own answers, which are in English and name classes.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Apifouten {

    private static final Logger LOG = LoggerFactory.getLogger(Apifouten.class);

    @ExceptionHandler
    ProblemDetail fout(Fout fout) {
        HttpStatus status = switch (fout) {
            case Fout.BestaatNiet bestaatNiet -> HttpStatus.NOT_FOUND;
            case Fout.GeenToegang geenToegang -> HttpStatus.FORBIDDEN;
            case Fout.RegelGeschonden regel -> HttpStatus.UNPROCESSABLE_CONTENT;
            case Fout.AlleenLezen alleenLezen -> HttpStatus.SERVICE_UNAVAILABLE;
            case Fout.Onbereikbaar onbereikbaar -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        ProblemDetail probleem = probleem(status, fout.code(), fout.bericht());
        if (fout instanceof Fout.RegelGeschonden regel) {
            regel.veld().ifPresent(veld -> bij(veld, probleem));
        }
        return probleem;
    }

    @ExceptionHandler
    ProblemDetail waarde(MethodArgumentTypeMismatchException fout) {
        return bij(
                fout.getName(),
                probleem(
                        HttpStatus.BAD_REQUEST,
                        "ongeldige-waarde",
                        "De waarde van '" + fout.getName()
                                + "' klopt niet. Kijk in de beschrijving van de API wat er mag staan."));
    }

    @ExceptionHandler
    ProblemDetail ontbreekt(MissingServletRequestParameterException fout) {
        return bij(
                fout.getParameterName(),
                probleem(
                        HttpStatus.BAD_REQUEST,
                        "ontbreekt",
                        "Het veld '" + fout.getParameterName() + "' ontbreekt. Vul het in."));
    }

    @ExceptionHandler
    ProblemDetail tekens(InvalidParameterException fout) {
        return probleem(
                HttpStatus.BAD_REQUEST,
                "ongeldige-tekens",
                "Een waarde in het adres is geen geldige tekst. Codeer haar als UTF-8, met procenttekens.");
    }

    @ExceptionHandler
    ProblemDetail onleesbaar(HttpMessageNotReadableException fout) {
        String veld = fout.getCause() instanceof JacksonException json ? veld(json) : "";
        return veld.isEmpty()
                ? probleem(HttpStatus.BAD_REQUEST, "onleesbaar", "Het bericht is geen geldige JSON.")
                : bij(
                        veld,
                        probleem(
                                HttpStatus.BAD_REQUEST,
                                "ongeldige-waarde",
                                "De waarde van '" + veld
                                        + "' klopt niet. Kijk in de beschrijving van de API wat er mag staan."));
    }

    /** Where in the message it went wrong, such as "aanstellingen[1].van"; empty when it is no JSON at all. */
    private static String veld(JacksonException fout) {
        StringBuilder pad = new StringBuilder();
        fout.getPath().forEach(stap -> {
            if (stap.getPropertyName() == null) {
                pad.append('[').append(stap.getIndex()).append(']');
            } else {
                pad.append(pad.isEmpty() ? "" : ".").append(stap.getPropertyName());
            }
        });
        return pad.toString();
    }

    @ExceptionHandler
    ProblemDetail geenToegang(AccessDeniedException fout) {
        return probleem(HttpStatus.FORBIDDEN, "geen-toegang", "Met deze sleutel mag dit niet.");
    }

    @ExceptionHandler
    ProblemDetail kapot(Exception fout) {
        if (fout instanceof ErrorResponse antwoord && antwoord.getStatusCode().is4xxClientError()) {
            return probleem(
                    HttpStatus.valueOf(antwoord.getStatusCode().value()),
                    "ongeldig-verzoek",
                    "Dit verzoek kunnen we niet verwerken. Kijk in de beschrijving van de API wat kan.");
        }
        Optional<Fout> bekend = Opslagfouten.in(fout);
        if (bekend.isPresent()) {
            return fout(bekend.get());
        }
        LOG.error("Fault in the API", fout);
        return probleem(
                HttpStatus.INTERNAL_SERVER_ERROR, "fout-bij-ons", "De fout ligt bij ons. Probeer het straks opnieuw.");
    }

    private static ProblemDetail probleem(HttpStatus status, String code, String detail) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(status, detail);
        probleem.setTitle(status.getReasonPhrase());
        probleem.setProperty("code", code);
        return probleem;
    }

    private static ProblemDetail bij(String veld, ProblemDetail probleem) {
        probleem.setProperty("veld", veld);
        return probleem;
    }
}
