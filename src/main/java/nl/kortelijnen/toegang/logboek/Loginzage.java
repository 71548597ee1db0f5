package nl.kortelijnen.toegang.logboek;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reading the log, by those whose task it is. Each page that is read is itself a row of the log, written before the page
 * is shown; who may not read it learns nothing, not even how much there is.
 */
@Service
public class Loginzage {

    private final Toegang toegang;
    private final Logboek logboek;
    private final Logregels regels;

    Loginzage(Toegang toegang, Logboek logboek, Logregels regels) {
        this.toegang = toegang;
        this.logboek = logboek;
        this.regels = regels;
    }

    /**
     * For the privacyfunctionaris: everything, newest first.
     *
     * @param ouderDan the number of the last row on the page before; null for the newest
     */
    public Logblad<Logregel> zoek(Logvraag vraag, @Nullable Long ouderDan) {
        Logtoegang.vereisPrivacyfunctionaris(toegang);
        noteer(vraag.huishouden(), vraag.account() == null ? "alles" : "account " + vraag.account(), "toezicht");
        return regels.zoek(vraag, ouderDan);
    }

    /** Everybody whose rows a privacyfunctionaris can ask for. */
    public List<Logpersoon> personen() {
        Logtoegang.vereisPrivacyfunctionaris(toegang);
        return regels.personen(null);
    }

    /** For the organisatiebeheerder: the people of the own organisation. */
    public List<Logpersoon> medewerkers() {
        return regels.personen(Logtoegang.vereisOrganisatiebeheerder(toegang));
    }

    /**
     * For the organisatiebeheerder: which households one of the own people saw, as far as it was for this organisation.
     *
     * @param bladzij from 0
     * @throws Fout.BestaatNiet when this is nobody of the own organisation
     */
    public Logblad<Logdagregel> vanMedewerker(UUID account, Logperiode periode, int bladzij) {
        UUID organisatie = Logtoegang.vereisOrganisatiebeheerder(toegang);
        if (regels.personen(organisatie).stream()
                .noneMatch(persoon -> persoon.account().equals(account))) {
            throw new Fout.BestaatNiet("Deze medewerker is er niet. Kies iemand uit de lijst.");
        }
        noteer(null, "medewerker " + account, "toezicht door de organisatie");
        return regels.perDag(Logdagvraag.vanMedewerker(organisatie, account, periode), bladzij);
    }

    private void noteer(@Nullable UUID huishouden, String onderdeel, String doel) {
        logboek.noteer(Loggebeurtenis.gelukt(Logsoort.LOGBOEK_LEZEN, huishouden, "logboek", onderdeel, doel));
    }
}
