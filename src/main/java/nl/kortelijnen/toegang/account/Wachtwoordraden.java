package nl.kortelijnen.toegang.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Whether somebody who tries what people choose would find a password within a thousand million tries: the thirty
 * thousand most used ones and what is made of them, names, keyboard rows, years, and our own words in {@code
 * toegang/wachtwoordwoorden.txt}.
 *
 * @see <a href="file:docs/besluiten/0014-wachtwoorden.md">docs/besluiten/0014</a>
 */
@Component
class Wachtwoordraden {

    /** Characters; whoever chose fewer was refused already. */
    static final int KORTSTE = 12;

    private static final double POGINGEN = 1e9;

    private final Set<String> gelekt;
    private final SingletonSupplier<Zxcvbn> rader = SingletonSupplier.of(Wachtwoordraden::maak);

    /** @param lijst a file with one leaked password per line, of which those long enough for us are remembered */
    Wachtwoordraden(@Value("${kortelijnen.wachtwoord.lijst:#{null}}") Optional<Path> lijst) {
        this.gelekt = lijst.map(Wachtwoordraden::lees).orElse(Set.of());
    }

    boolean isMakkelijk(String wachtwoord, String... overPersoon) {
        List<String> bekend = Stream.of(overPersoon)
                .flatMap(tekst -> Stream.concat(Stream.of(tekst), Stream.of(tekst.split("[^\\p{L}0-9]+"))))
                .filter(woord -> woord.length() > 2)
                .toList();
        return gelekt.contains(wachtwoord.toLowerCase(Locale.ROOT))
                || rader.obtain().measure(wachtwoord, bekend).getGuesses() < POGINGEN;
    }

    private static Set<String> lees(Path lijst) {
        try (Stream<String> regels = Files.lines(lijst)) {
            return regels.filter(regel -> regel.length() >= KORTSTE)
                    .map(regel -> regel.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("De lijst met gelekte wachtwoorden is niet te lezen: " + lijst, e);
        }
    }

    private static Zxcvbn maak() {
        try (Stream<String> woorden = new ClassPathResource("toegang/wachtwoordwoorden.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()) {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new Dictionary(
                            "eigen",
                            woorden.map(String::strip)
                                    .filter(woord -> !woord.isEmpty() && !woord.startsWith("#"))
                                    .toList()))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
