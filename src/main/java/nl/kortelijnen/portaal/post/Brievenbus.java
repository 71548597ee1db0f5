package nl.kortelijnen.portaal.post;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends plain mails through the mail server of {@code spring.mail.*}, if there is one. */
@Component
class Brievenbus {

    private static final String STIL =
            "\n\n\nIn deze mail staat met opzet niet waar het over gaat. Log in om het te lezen.";

    private static final String ONDERTEKENING = """

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
        verzend(naar, onderwerp, zin + "\n\n" + link(pad) + STIL);
    }

    /**
     * Word of this kind, with lines about nobody.
     *
     * @param regels lines of a title, a tab and a path; may be empty
     * @throws MailException when the mail server does not take it
     */
    void stuur(String naar, Postsoort soort, String regels) {
        if (regels.isEmpty()) {
            stuur(naar, soort.onderwerp(), soort.zin(), soort.pad());
            return;
        }
        String lijst = regels.lines()
                .map(regel -> regel.split("\t", 2))
                .map(delen -> "- " + delen[0] + "\n  " + link(delen[1]))
                .collect(Collectors.joining("\n"));
        verzend(naar, soort.onderwerp(), soort.zin() + "\n\n" + lijst + "\n");
    }

    private void verzend(String naar, String onderwerp, String tekst) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(afzender);
        mail.setTo(naar);
        mail.setSubject("Korte Lijnen: " + onderwerp);
        mail.setText(tekst + ONDERTEKENING.formatted(link("profiel")));
        zender.orElseThrow().send(mail);
    }

    private String link(String pad) {
        String basis = adres.toString();
        return (basis.endsWith("/") ? basis : basis + "/") + pad;
    }
}
