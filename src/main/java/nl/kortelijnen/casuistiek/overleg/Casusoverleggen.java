package nl.kortelijnen.casuistiek.overleg;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.casuistiek.Casus;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusregel;
import nl.kortelijnen.casuistiek.Casusstatus;
import nl.kortelijnen.casuistiek.Functies;
import nl.kortelijnen.casuistiek.overleg.Overlegkast.Overleg;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holding a case conference (C08, AC1): writers put their own shared cases on its agenda, who leads it asks colleagues, and
 * a role that must be there and is not shows, before and in the report. Every professional may read along.
 */
@Service
public class Casusoverleggen {

    public static final int LANGSTE_ONDERWERP = 120;
    public static final int LANGSTE_NOTITIE = 4000;
    public static final int LANGSTE_AFSPRAAK = 500;

    private static final String ONBEKEND = "Iemand die niet meer meedoet";

    private final Overlegkast kast;
    private final Casusbank casusbank;
    private final Functies functies;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Seinpost seinpost;
    private final Clock klok;

    Casusoverleggen(
            Overlegkast kast,
            Casusbank casusbank,
            Functies functies,
            Accounts accounts,
            Toegang toegang,
            Seinpost seinpost,
            Clock klok) {
        this.kast = kast;
        this.casusbank = casusbank;
        this.functies = functies;
        this.accounts = accounts;
        this.toegang = toegang;
        this.seinpost = seinpost;
        this.klok = klok;
    }

    /** Those to come first. */
    public List<Overlegregel> alle() {
        return toegang.vereis().heeft(Rol.PROFESSIONAL) ? kast.alle(klok.instant()) : List.of();
    }

    /** Who plans it leads it and comes. */
    @Transactional
    public UUID plan(String onderwerp, Instant op, String plek) {
        Gebruiker wie = toegang.vereis(Rol.PROFESSIONAL);
        String kaal = onderwerp.strip();
        eis(
                !kaal.isEmpty() && kaal.length() <= LANGSTE_ONDERWERP,
                "Geef het overleg een naam van 1 tot " + LANGSTE_ONDERWERP + " tekens.");
        eis(plek.strip().length() <= LANGSTE_ONDERWERP, "Houd de plek op hooguit " + LANGSTE_ONDERWERP + " tekens.");
        eis(op.isAfter(klok.instant()), "Dit moment is al geweest. Kies een dag en tijd die nog komen.");
        casusbank.keur(kaal);
        UUID id = UUID.randomUUID();
        kast.maak(new Overleg(id, kaal, op, plek.strip(), wie.account(), null), klok.instant());
        kast.nodigUit(id, wie.account(), Overlegrol.DEELNEMER, functies.van(wie), true, klok.instant());
        return id;
    }

    /** @throws Fout.BestaatNiet when there is none, or none for this reader */
    public Overlegblad lees(UUID id) {
        Gebruiker lezer = toegang.vereis();
        Overleg overleg = vereis(id);
        List<Overlegkast.Gast> gasten = kast.gasten(id);
        Map<UUID, String> wie =
                gasten.stream().collect(Collectors.toMap(Overlegkast.Gast::account, Overlegkast.Gast::functie));
        return new Overlegblad(
                id,
                overleg.onderwerp(),
                overleg.op(),
                overleg.plek(),
                overleg.voorzitter().equals(lezer.account()),
                overleg.afgerond(),
                gasten.stream()
                        .map(gast -> new Overlegblad.Genodigde(
                                gast.functie(),
                                gast.rol(),
                                gast.komt(),
                                gast.account().equals(lezer.account())))
                        .toList(),
                agenda(id, wie),
                Overlegrol.missend(gasten.stream()
                        .filter(gast -> Boolean.TRUE.equals(gast.komt()))
                        .map(Overlegkast.Gast::rol)
                        .toList()));
    }

    private List<Overlegblad.Agendapunt> agenda(UUID id, Map<UUID, String> wie) {
        List<Overlegkast.Punt> punten = kast.agenda(id);
        List<Overlegkast.Afgesproken> afspraken = kast.afspraken(id);
        Map<UUID, String> notities = new HashMap<>();
        punten.forEach(punt -> notities.put(punt.casus(), punt.notitie()));
        Set<UUID> eigen = casusbank.mijn().stream().map(Casusregel::id).collect(Collectors.toSet());
        return casusbank.gedeelde(punten.stream().map(Overlegkast.Punt::casus).toList()).stream()
                .map(casus -> new Overlegblad.Agendapunt(
                        casus.id(),
                        casus.titel(),
                        casus.vraag(),
                        notities.getOrDefault(casus.id(), ""),
                        eigen.contains(casus.id()),
                        afspraken.stream()
                                .filter(een -> een.casus().equals(casus.id()))
                                .map(een -> new Overlegblad.Overlegafspraak(
                                        een.id(),
                                        wie.getOrDefault(een.account(), ONBEKEND),
                                        een.tekst(),
                                        een.voor(),
                                        een.gedaan()))
                                .toList()))
                .toList();
    }

    /** Asks a colleague; only who leads it. */
    public void nodigUit(UUID id, UUID account, Overlegrol rol) {
        Overleg overleg = alsVoorzitter(id);
        Gebruiker collega = accounts.actieve(account)
                .filter(een -> een.heeft(Rol.PROFESSIONAL))
                .orElseThrow(() -> new Fout.RegelGeschonden("Deze collega kan niet meedoen. Kies iemand anders."));
        kast.nodigUit(id, account, rol, functies.van(collega), null, klok.instant());
        sein(overleg, Set.of(account));
    }

    /** Comes on one's own account, in this role. */
    public void doeMee(UUID id, Overlegrol rol) {
        Gebruiker wie = toegang.vereis(Rol.PROFESSIONAL);
        Overleg overleg = open(id);
        kast.nodigUit(id, wie.account(), rol, functies.van(wie), true, klok.instant());
        sein(overleg, Set.of());
    }

    /** Says whether one comes. */
    public void antwoord(UUID id, boolean komt) {
        Gebruiker wie = toegang.vereis(Rol.PROFESSIONAL);
        Overleg overleg = open(id);
        eis(kast.antwoord(id, wie.account(), komt), "Je bent niet gevraagd. Kies zelf hoe je meedoet.");
        sein(overleg, Set.of());
    }

    /** Puts one's own shared case on the agenda. */
    public void dienIn(UUID id, UUID casus) {
        Overleg overleg = open(id);
        Casus eigen = casusbank.lees(casus);
        eis(
                eigen.eigen() && eigen.status() == Casusstatus.GEDEELD,
                "Je zet alleen je eigen, gedeelde casus op de agenda. Vraag het anders aan wie hem schreef.");
        kast.dienIn(id, casus, klok.instant());
        sein(overleg, Set.of());
    }

    /** Its writer takes it off again, or who leads does; what was noted of it there goes with it. */
    public void haalVanAgenda(UUID id, UUID casus) {
        Gebruiker wie = toegang.vereis(Rol.PROFESSIONAL);
        Overleg overleg = open(id);
        eis(
                overleg.voorzitter().equals(wie.account())
                        || casusbank.lees(casus).eigen(),
                "Alleen wie de casus schreef of het overleg leidt haalt hem van de agenda.");
        if (!kast.haalWeg(id, casus)) {
            throw nietOpAgenda();
        }
        sein(overleg, Set.of());
    }

    /** What was said of a case; by who is there. */
    public void noteer(UUID id, UUID casus, String notitie) {
        Overleg overleg = alsDeelnemer(id);
        String kaal = notitie.strip();
        eis(kaal.length() <= LANGSTE_NOTITIE, "Houd het op " + LANGSTE_NOTITIE + " tekens. Je tekst staat er nog.");
        vereisOpAgenda(id, casus);
        casusbank.keur(casus, kaal);
        if (!kast.noteer(id, casus, kaal)) {
            throw nietOpAgenda();
        }
        sein(overleg, Set.of());
    }

    /** What somebody will do, by that person. */
    public void spreekAf(UUID id, UUID casus, String tekst, @Nullable LocalDate voor) {
        Overleg overleg = alsDeelnemer(id);
        String kaal = tekst.strip();
        eis(
                !kaal.isEmpty() && kaal.length() <= LANGSTE_AFSPRAAK,
                "Schrijf de afspraak in 1 tot " + LANGSTE_AFSPRAAK + " tekens.");
        vereisOpAgenda(id, casus);
        casusbank.keur(casus, kaal);
        kast.spreekAf(id, casus, toegang.vereis().account(), kaal, voor, klok.instant());
        sein(overleg, Set.of());
    }

    /** Also after it was closed. */
    public void vinkAf(UUID id, UUID afspraak, boolean gedaan) {
        toegang.vereis(Rol.PROFESSIONAL);
        Overleg overleg = vereis(id);
        vereisDeelname(id);
        if (!kast.zetGedaan(id, afspraak, gedaan ? klok.instant() : null)) {
            throw new Fout.BestaatNiet("Deze afspraak is er niet (meer).");
        }
        sein(overleg, Set.of());
    }

    /** From here on it is a report. */
    public void rondAf(UUID id) {
        Overleg overleg = alsVoorzitter(id);
        kast.rondAf(id, klok.instant());
        sein(overleg, Set.of());
    }

    private Overleg vereis(UUID id) {
        if (!toegang.vereis().heeft(Rol.PROFESSIONAL)) {
            throw bestaatNiet();
        }
        return kast.een(id).orElseThrow(Casusoverleggen::bestaatNiet);
    }

    private Overleg open(UUID id) {
        Overleg overleg = vereis(id);
        eis(overleg.afgerond() == null, "Dit overleg is afgerond. Er is niets veranderd.");
        return overleg;
    }

    private Overleg alsVoorzitter(UUID id) {
        Overleg overleg = open(id);
        if (!overleg.voorzitter().equals(toegang.vereis().account())) {
            throw new Fout.GeenToegang("Alleen wie het overleg leidt kan dit. Er is niets veranderd.");
        }
        return overleg;
    }

    private Overleg alsDeelnemer(UUID id) {
        Overleg overleg = open(id);
        vereisDeelname(id);
        return overleg;
    }

    private void vereisDeelname(UUID id) {
        UUID account = toegang.vereis().account();
        boolean komt = kast.gasten(id).stream()
                .anyMatch(gast -> gast.account().equals(account) && Boolean.TRUE.equals(gast.komt()));
        if (!komt) {
            throw new Fout.GeenToegang("Zeg eerst dat je erbij bent. Er is niets veranderd.");
        }
    }

    private void vereisOpAgenda(UUID id, UUID casus) {
        if (kast.agenda(id).stream().noneMatch(punt -> punt.casus().equals(casus))
                || casusbank.gedeelde(List.of(casus)).isEmpty()) {
            throw nietOpAgenda();
        }
    }

    private void sein(Overleg overleg, Collection<UUID> ook) {
        Set<UUID> wie = new HashSet<>(ook);
        wie.add(overleg.voorzitter());
        kast.gasten(overleg.id()).forEach(gast -> wie.add(gast.account()));
        seinpost.sein(wie);
    }

    private static void eis(boolean goed, String zin) {
        if (!goed) {
            throw new Fout.RegelGeschonden(zin);
        }
    }

    private static Fout.BestaatNiet bestaatNiet() {
        return new Fout.BestaatNiet("Dit overleg is er niet (meer). Kijk bij Casuïstiek, Overleg.");
    }

    private static Fout.BestaatNiet nietOpAgenda() {
        return new Fout.BestaatNiet(
                "Deze casus staat niet (meer) op de agenda. Misschien trok de schrijver hem in. Er is niets bewaard.");
    }
}
