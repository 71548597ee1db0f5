package nl.kortelijnen.volgen;

import java.time.Clock;
import java.util.UUID;
import nl.kortelijnen.kennis.Volgen;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody follows and keeps. Nobody else sees it, and it opens nothing: what is new asks the rights again. */
@Service
@Transactional
public class Volglijst {

    private final Onderwerpenkast kast;
    private final Nieuwsoverzicht overzicht;
    private final Volgen themas;
    private final Toegang toegang;
    private final Clock klok;

    Volglijst(Onderwerpenkast kast, Nieuwsoverzicht overzicht, Volgen themas, Toegang toegang, Clock klok) {
        this.kast = kast;
        this.overzicht = overzicht;
        this.themas = themas;
        this.toegang = toegang;
        this.klok = klok;
    }

    @Transactional(readOnly = true)
    public boolean volgt(Onderwerp onderwerp) {
        return onderwerp.soort() == Onderwerpsoort.THEMA
                ? themas.themas().contains(onderwerp.wat())
                : kast.een(ik(), onderwerp).filter(Gevolgd::volgt).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean bewaard(Onderwerp onderwerp) {
        return kast.een(ik(), onderwerp).filter(Gevolgd::bewaard).isPresent();
    }

    /** From now on one hears of it, or not any more. */
    public void volg(Onderwerp onderwerp, boolean aan) {
        if (onderwerp.soort() == Onderwerpsoort.THEMA) {
            themas.volg(onderwerp.wat(), aan);
        } else {
            zet(onderwerp, aan, bewaard(onderwerp));
        }
    }

    public void bewaar(Onderwerp onderwerp, boolean aan) {
        zet(onderwerp, volgt(onderwerp), aan);
    }

    private void zet(Onderwerp onderwerp, boolean volgt, boolean bewaard) {
        kast.zet(ik(), onderwerp, volgt, bewaard, overzicht.stand(onderwerp, toegang.vereis()), klok.instant());
    }

    @Transactional(readOnly = true)
    public boolean wilMail() {
        return kast.wilMail(ik());
    }

    public void zetMail(boolean aan) {
        kast.zetMail(ik(), aan);
    }

    private UUID ik() {
        return toegang.vereis().account();
    }
}
