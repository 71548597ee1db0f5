package nl.kortelijnen.portaal.post;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends plain mails through the mail server of {@code spring.mail.*}, if there is one. */
@Component
class Brievenbus {

    private static final String ONDERTEKENING = """


            In deze mail staat met opzet niet waar het over gaat. Log in om het te lezen.
            Liever geen mail? Zet dat uit op je profiel: %s
            """;

    private final Optional<JavaMailSender> zender;
    private final String afzender;
    private final URI adres;

    Brievenbus(
            ObjectProvider<JavaMailSender> zender,
            @Value("${kortelijnen.post.afzender}") String afzender,
            @Value("${kortelijnen.adres:http://localhost:8080}") URI adres) {
        this.zender = Optional.ofNullable(zender.getIfAvailable());
        this.afzender = afzender;
        this.adres = adres;
    }

    boolean open() {
        return zender.isPresent();
    }

    /**
     * @param pad where in the portal it can be read; the empty path is the start page
     * @throws MailException when the mail server does not take it
     */
    void stuur(String naar, String onderwerp, String zin, String pad) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(afzender);
        mail.setTo(naar);
        mail.setSubject("Korte Lijnen: " + onderwerp);
        mail.setText(zin + "\n\n" + link(pad) + ONDERTEKENING.formatted(link("profiel")));
        zender.orElseThrow().send(mail);
    }

    private String link(String pad) {
        String basis = adres.toString();
        return (basis.endsWith("/") ? basis : basis + "/") + pad;
    }
}
