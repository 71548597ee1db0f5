package nl.kortelijnen.toegang.account;

import java.nio.charset.StandardCharsets;
import nl.kortelijnen.gedeeld.Fout;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be (ASVS 5.0, 6.2), and how it is kept: as a hash, never readable. */
@Component
public class Wachtwoorden {

    /** Shorter passwords are refused. */
    public static final int KORTSTE = Wachtwoordraden.KORTSTE;

    private static final int LANGSTE = 72;

    private final PasswordEncoder hash;
    private final Wachtwoordraden raden;

    Wachtwoorden(PasswordEncoder hash, Wachtwoordraden raden) {
        this.hash = hash;
        this.raden = raden;
    }

    /**
     * @param overPersoon what others know of whoever it is for, such as a name
     * @throws Fout.RegelGeschonden when it is too short, too long or too easy to guess
     */
    public void keur(String wachtwoord, String... overPersoon) {
        if (wachtwoord.length() < KORTSTE || wachtwoord.length() > LANGSTE) {
            throw new Fout.RegelGeschonden(
                    "Een wachtwoord telt " + KORTSTE + " tot " + LANGSTE + " tekens. Een korte zin werkt goed.");
        }
        if (wachtwoord.getBytes(StandardCharsets.UTF_8).length > LANGSTE) {
            throw new Fout.RegelGeschonden(
                    "Dit wachtwoord is te lang: een letter met een accent telt dubbel, een plaatje vier keer. "
                            + "Maak het korter.");
        }
        if (raden.isMakkelijk(wachtwoord, overPersoon)) {
            throw new Fout.RegelGeschonden("Dit wachtwoord is te makkelijk te raden: het is bekend, of lijkt op een "
                    + "bekend woord, een jaartal of een naam. Kies een zin van een paar woorden die niet bij elkaar "
                    + "horen.");
        }
    }

    String versleutel(String wachtwoord) {
        String versleuteld = hash.encode(wachtwoord);
        if (versleuteld == null) {
            throw new IllegalStateException("The password encoder gave no hash");
        }
        return versleuteld;
    }

    boolean klopt(String wachtwoord, String versleuteld) {
        return hash.matches(wachtwoord, versleuteld);
    }
}
