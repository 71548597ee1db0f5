package nl.kortelijnen.toegang.account;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kortelijnen.herkenning.Naamkenner;
import org.springframework.stereotype.Component;

/** Whether a text names somebody with an account: the first name or the family name is enough. */
@Component
class Accountnamen implements Naamkenner {

    private final AccountRijen rijen;

    Accountnamen(AccountRijen rijen) {
        this.rijen = rijen;
    }

    @Override
    public Predicate<String> noemtIemand() {
        return Naamkenner.eenVan(
                rijen.findAll().stream().flatMap(rij -> delen(rij.naam)).toList());
    }

    /** Small words in between ("van", "el") are nobody's name by themselves. */
    private static Stream<String> delen(String naam) {
        return Arrays.stream(naam.split("\\s+"))
                .filter(deel -> deel.length() > 2 && Character.isUpperCase(deel.codePointAt(0)));
    }
}
