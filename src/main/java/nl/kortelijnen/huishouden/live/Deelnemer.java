package nl.kortelijnen.huishouden.live;

import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.huishouden.tekening.Wie;
import nl.kortelijnen.huishouden.tekening.taal.Laag;

/** Somebody with the drawing open in one page. */
public final class Deelnemer {

    /** Asked again each time. */
    public interface Waarborg {

        /** Whether this person may still be here. */
        boolean magNog();

        /** Whether this person may also draw here who stands in that household; logged there when so. */
        default boolean deelt(String persoon, UUID anderHuishouden) {
            return false;
        }
    }

    private final String id;
    private final String naam;
    private final Verzendkanaal kanaal;
    private final Waarborg waarborg;
    private volatile Rol rol;
    private volatile Set<Laag> toegestaan;
    private volatile Zichtstand zicht = Zichtstand.GEWOON;
    private volatile String venster = "";
    private volatile int kleur;

    /**
     * @param id of the account, or of the guest
     * @param waarborg what this person may at this moment
     */
    public Deelnemer(String id, String naam, Rol rol, Set<Laag> toegestaan, Verzendkanaal kanaal, Waarborg waarborg) {
        this.id = id;
        this.naam = naam;
        this.rol = rol;
        this.toegestaan = Set.copyOf(toegestaan);
        this.kanaal = kanaal;
        this.waarborg = waarborg;
    }

    public String id() {
        return id;
    }

    String naam() {
        return naam;
    }

    String venster() {
        return venster;
    }

    int kleur() {
        return kleur;
    }

    Zichtstand zicht() {
        return zicht;
    }

    public Rol rol() {
        return rol;
    }

    public Verzendkanaal kanaal() {
        return kanaal;
    }

    boolean magNog() {
        return waarborg.magNog();
    }

    boolean deelt(String persoon, UUID anderHuishouden) {
        return waarborg.deelt(persoon, anderHuishouden);
    }

    Aanwezige alsAanwezige() {
        return new Aanwezige(id, naam, kleur, rol.code(), venster);
    }

    Wie wie() {
        return new Wie(id, rol, id.startsWith(Wie.GAST), zicht.lagen());
    }

    void kwamBinnen(String ditVenster, Set<Laag> gevraagd, int dezeKleur) {
        venster = ditVenster;
        zicht = Zichtstand.van(gevraagd, toegestaan);
        kleur = dezeKleur;
    }

    /** @return whether the picture is another now */
    public boolean kreegRecht(Rol nieuweRol, Set<Laag> lagen) {
        rol = nieuweRol;
        toegestaan = Set.copyOf(lagen);
        Zichtstand nieuw = Zichtstand.van(zicht.lagen(), toegestaan);
        boolean anders = nieuw != zicht;
        zicht = nieuw;
        return anders;
    }
}
