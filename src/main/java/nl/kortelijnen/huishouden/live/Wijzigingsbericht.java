package nl.kortelijnen.huishouden.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kortelijnen.huishouden.live.kast.Tekenwijziging;
import nl.kortelijnen.huishouden.tekening.Effect;
import nl.kortelijnen.huishouden.tekening.Gevolg;
import nl.kortelijnen.huishouden.tekening.Staat;

/** A number with what each sees of it, ready to be told. */
record Wijzigingsbericht(Tekenwijziging regel, Map<Zichtstand, List<Gevolg>> gevolgen) {

    static Wijzigingsbericht van(Staat voor, Staat na, Tekenwijziging regel) {
        Map<Zichtstand, List<Gevolg>> gevolgen = new EnumMap<>(Zichtstand.class);
        Effect effect = regel.effect();
        for (Zichtstand zicht : Zichtstand.values()) {
            gevolgen.put(zicht, Gevolg.tussen(voor, na, effect.geraakt(), zicht.lagen()));
        }
        return new Wijzigingsbericht(regel, gevolgen);
    }

    long nr() {
        return regel.boeking().nr();
    }

    String voor(Deelnemer wie, Schuilnamen schuilnamen) {
        List<Gevolg> gevolg = schuilnamen.gevolgen(wie, Objects.requireNonNull(gevolgen.get(wie.zicht())));
        if (regel.boeking().door().equals(wie.id())) {
            return UitgaandBericht.bevestigd(regel, gevolg);
        }
        return gevolg.isEmpty() && wie.zicht() != Zichtstand.ALLES
                ? UitgaandBericht.nr(nr())
                : UitgaandBericht.wijziging(
                        regel, schuilnamen.id(wie, regel.boeking().door()), wie.zicht(), gevolg);
    }
}
