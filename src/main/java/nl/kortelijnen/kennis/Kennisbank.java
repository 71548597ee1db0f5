package nl.kortelijnen.kennis;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.stuk.Inhoudsfout;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.kennis.stuk.Kennislezer;
import nl.kortelijnen.kennis.stuk.OngeldigeInhoud;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;

/** All guidance, for everybody with an account. */
@Service
public class Kennisbank {

    private final Kennisregister register;
    private final Toegang toegang;

    Kennisbank(Kennisregister register, Toegang toegang) {
        this.register = register;
        this.toegang = toegang;
    }

    public Optional<Kennisitem> item(String id) {
        toegang.vereis();
        return Optional.ofNullable(register.stand().items().get(id));
    }

    /** By title. */
    public List<Kennisitem> alle() {
        toegang.vereis();
        return register.stand().items().values().stream()
                .sorted(Comparator.comparing(Kennisitem::titel, Nederlands.VOLGORDE))
                .toList();
    }

    /** The text in Markdown, as it stands in the file now. */
    public String tekst(Kennisitem item) {
        toegang.vereis();
        try {
            return Kennislezer.tekst(item.tekstbron());
        } catch (IOException | OngeldigeInhoud e) {
            throw new Fout.Onbereikbaar(
                    "De tekst van '" + item.titel() + "' kan nu niet worden gelezen: het bestand verandert of is weg. "
                            + "Ververs de bladzij over een paar tellen.",
                    e);
        }
    }

    /** Files that were left out, with what to do about it; for redacteuren. */
    public List<Inhoudsfout> fouten() {
        toegang.vereis(Rol.REDACTEUR);
        return register.stand().fouten();
    }
}
