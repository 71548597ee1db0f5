package nl.kortelijnen.huishouden.live.kanaal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.live.Slotcode;
import nl.kortelijnen.huishouden.live.Tekeningen;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Meekijkers;
import nl.kortelijnen.toegang.betrokkenheid.Toegangsbewijs;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.sessie.Bewijswacht;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody with an account who is involved, or reads by the emergency procedure. */
public final class Medewerkertoegang implements Kamertoegang {

    private final Toegangsbewijs bewijs;
    private final boolean tweedeFactor;
    private final @Nullable Authentication aanmelding;
    private final Huishoudtoegang huishoudtoegang;
    private final boolean magTekenen;
    private volatile Runnable bijVerandering = () -> {};
    private volatile Runnable bijDicht = () -> {};
    private volatile boolean dicht;
    private volatile boolean afgemeld;
    private Runnable volgNietMeer = () -> {};

    public Medewerkertoegang(
            Toegangsbewijs bewijs,
            boolean tweedeFactor,
            @Nullable Authentication aanmelding,
            Huishoudtoegang huishoudtoegang,
            boolean magTekenen) {
        this.bewijs = bewijs;
        this.tweedeFactor = tweedeFactor;
        this.aanmelding = aanmelding;
        this.huishoudtoegang = huishoudtoegang;
        this.magTekenen = magTekenen;
    }

    /** Until the right ends, or what this person came in with. */
    void volg(Meekijkers meekijkers, Bewijswacht bewijswacht, @Nullable HttpServletRequest vraag) {
        Runnable recht = meekijkers.volg(bewijs.huishouden(), () -> bijVerandering.run(), this::wordtDicht);
        Runnable inlog = bewijswacht.volg(vraag, () -> {
            afgemeld = true;
            wordtDicht();
        });
        volgNietMeer = () -> {
            recht.run();
            inlog.run();
        };
    }

    @Override
    public void luister(Runnable verandering, Runnable sluiting) {
        bijVerandering = verandering;
        bijDicht = sluiting;
        if (dicht) {
            sluiting.run();
        }
    }

    private void wordtDicht() {
        dicht = true;
        bijDicht.run();
    }

    @Override
    public void vertrekt() {
        volgNietMeer.run();
    }

    @Override
    public UUID huishouden() {
        return bewijs.huishouden();
    }

    @Override
    public String id() {
        return bewijs.wie().account().toString();
    }

    @Override
    public String naam() {
        return bewijs.wie().naam();
    }

    /** The emergency procedure reads and changes nothing, and so does a key that was made for reading. */
    @Override
    public Rol rol() {
        return bewijs.nood() || !magTekenen ? Rol.BEKIJKEN : Rol.TEKENEN;
    }

    @Override
    public Set<Laag> lagen() {
        return Tekeningen.lagen(bewijs);
    }

    @Override
    public boolean magNog() {
        return !afgemeld && huishoudtoegang.open(bewijs.huishouden(), bewijs.wie(), tweedeFactor);
    }

    /** What exactly changed stands in the log of the drawing; that somebody changes it stands in the portal's. */
    @Override
    public void gaatSchrijven() {
        wijzigt(bewijs.huishouden(), "tekening", ""); // the room asks again for each handeling, and refuses it
    }

    @Override
    public boolean deelt(String persoon, UUID anderHuishouden) {
        return huishoudtoegang.open(anderHuishouden, bewijs.wie(), tweedeFactor)
                && wijzigt(anderHuishouden, "persoon in twee huishoudens", persoon);
    }

    /** Asks and logs as this person, whatever thread it is on. */
    private boolean wijzigt(UUID huishouden, String betreft, String onderdeel) {
        SecurityContext eerst = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(aanmelding);
        SecurityContextHolder.setContext(context);
        try {
            huishoudtoegang.wijzig(huishouden, Logsoort.WIJZIGEN, betreft, onderdeel);
            return true;
        } catch (Fout e) {
            return false;
        } finally {
            SecurityContextHolder.setContext(eerst);
        }
    }

    @Override
    public Einde einde() {
        if (afgemeld) {
            return new Einde(
                    "AFGEMELD", "Je bent afgemeld. Wat je tekende is bewaard. Log opnieuw in.", Slotcode.AANMELDEN);
        }
        return new Einde(
                "GEEN_TOEGANG",
                "Je bent niet meer betrokken bij dit huishouden. Wat je tekende is bewaard.",
                Slotcode.GEEN_TOEGANG);
    }
}
