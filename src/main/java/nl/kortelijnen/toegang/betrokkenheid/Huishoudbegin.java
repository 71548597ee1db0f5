package nl.kortelijnen.toegang.betrokkenheid;

import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the rights of a new household: a first involvement, with the ground for its purpose. */
@Service
public class Huishoudbegin {

    private final Betrokkenen betrokkenen;
    private final Gronden gronden;
    private final Toegang toegang;
    private final Logboek logboek;

    Huishoudbegin(Betrokkenen betrokkenen, Gronden gronden, Toegang toegang, Logboek logboek) {
        this.betrokkenen = betrokkenen;
        this.gronden = gronden;
        this.toegang = toegang;
        this.logboek = logboek;
    }

    /**
     * @param rol what the one who makes it does for the household
     * @throws Fout.RegelGeschonden when the ground is consent: consent needs a household to belong to, so begin on
     *     another ground or not at all
     * @throws Fout.GeenToegang without a second factor
     */
    @Transactional
    public void begin(UUID huishouden, String rol, Doel doel, Grondslag grondslag, String toelichting) {
        toegang.vereis();
        if (!toegang.metTweedeFactor()) {
            throw new Fout.GeenToegang("Een huishouden maken vraagt een tweede stap bij het inloggen. "
                    + "Stel die in op je profielpagina.");
        }
        logboek.noteer(Loggebeurtenis.gelukt(Logsoort.AANMAKEN, huishouden, "huishouden", "", doel.label()));
        betrokkenen.begin(huishouden, rol, doel);
        gronden.begin(huishouden, doel, grondslag, toelichting);
    }
}
