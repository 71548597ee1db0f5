package nl.kortelijnen.huishouden;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;

/**
 * What one member of a household gets to read: plain, without others' secrets.
 *
 * @param voor for whom
 */
public record Inzage(Lid voor, Werknaam werknaam, List<Lid> leden, Map<Veld, String> velden, List<Notitie> notities) {

    static Inzage van(Huishouden huishouden, UUID voor) {
        Lid lid = huishouden.leden().stream()
                .filter(een -> een.id().equals(voor))
                .findFirst()
                .orElseThrow(() -> new Fout.RegelGeschonden("Kies voor wie de inzage is."));
        Map<Veld, String> velden = new EnumMap<>(Veld.class);
        huishouden.velden().forEach((veld, tekst) -> {
            if (!huishouden.opSlot().contains(veld.code())) {
                velden.put(veld, tekst);
            }
        });
        List<Notitie> notities = huishouden.notities().stream()
                .filter(notitie -> !huishouden.opSlot().contains(notitie.onderdeel()))
                .filter(notitie -> notitie.voor(voor))
                .toList();
        return new Inzage(lid, huishouden.werknaam(), huishouden.leden(), velden, notities);
    }
}
