package nl.kortelijnen.portaal.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
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
        verzend(UUID.randomUUID(), naar, onderwerp, zin + "\n\n" + link(pad) + STIL);
    }

    /**
     * Word of this kind, with lines about nobody.
     *
     * @param id the same each time this word is brought
     * @param regels lines of a title, a tab and a path; may be empty
     * @throws MailException when the mail server does not take it
     */
    void stuur(UUID id, String naar, Postsoort soort, String regels) {
        if (regels.isEmpty()) {
            verzend(id, naar, soort.onderwerp(), soort.zin() + "\n\n" + link(soort.pad()) + STIL);
            return;
        }
        String lijst = regels.lines()
                .map(regel -> regel.split("\t", 2))
                .map(delen -> "- " + delen[0] + "\n  " + link(delen[1]))
                .collect(Collectors.joining("\n"));
        verzend(id, naar, soort.onderwerp(), soort.zin() + "\n\n" + lijst + "\n");
    }

    private void verzend(UUID id, String naar, String onderwerp, String tekst) {
        zender.orElseThrow().send(mail -> {
            MimeMessageHelper opmaak = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            opmaak.setFrom(afzender);
            opmaak.setTo(naar);
            opmaak.setSubject("Korte Lijnen: " + onderwerp);
            opmaak.setText(tekst + ONDERTEKENING.formatted(link("profiel")));
            mail.setHeader(
                    "Message-ID", "<" + id + "@" + (adres.getHost() == null ? "korte-lijnen" : adres.getHost()) + ">");
            mail.setHeader("Auto-Submitted", "auto-generated");
        });
    }

    private String link(String pad) {
        String basis = adres.toString();
        return (basis.endsWith("/") ? basis : basis + "/") + pad;
    }
}
