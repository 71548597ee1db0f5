package nl.kortelijnen.huishouden;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.toegang.Huishoudmelding;
import org.springframework.stereotype.Component;

/** What other parts of the portal keep that points at the household. */
@Component
class Inzageelders implements Inzagebron {

    private final List<Huishoudmelding> meldingen;

    Inzageelders(List<Huishoudmelding> meldingen) {
        this.meldingen = List.copyOf(meldingen);
    }

    @Override
    public Inzagedeel deel() {
        return Inzagedeel.BETROKKENEN;
    }

    @Override
    public List<Inzage.Stuk> stukken(UUID huishouden) {
        return meldingen.stream()
                .map(een -> new Inzage.Stuk(een.kop(), String.join("\n", een.regels(huishouden))))
                .filter(stuk -> !stuk.tekst().isEmpty())
                .toList();
    }
}
