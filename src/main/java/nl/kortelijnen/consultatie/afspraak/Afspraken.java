package nl.kortelijnen.consultatie.afspraak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.ConsultvraagVeranderd;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appointments of asker and expert: either makes, moves or calls off, and the other hears it. */
@Service
@Transactional
public class Afspraken {

    private static final Duration HOOGSTENS = Duration.ofHours(12);
    private static final Set<Stand> SPREKEN_AF = Set.of(Stand.AANGENOMEN, Stand.IN_GESPREK);
    private static final String NIET_VOOR_JOU = "Deze afspraak is er niet (meer) voor jou.";

    private final Consultaties consultaties;
    private final Afspraakrijen rijen;
    private final Accounts accounts;
    private final ApplicationEventPublisher meldingen;
    private final Clock klok;

    Afspraken(
            Consultaties consultaties,
            Afspraakrijen rijen,
            Accounts accounts,
            ApplicationEventPublisher meldingen,
            Clock klok) {
        this.consultaties = consultaties;
        this.rijen = rijen;
        this.accounts = accounts;
        this.meldingen = meldingen;
        this.klok = klok;
    }

    public void maak(String nummer, Instant begin, Duration duur) {
        Consultvraag vraag = magAfspreken(nummer);
        AfspraakRij rij = new AfspraakRij();
        rij.id = UUID.randomUUID();
        rij.consult = vraag.id();
        rij.nummer = nummer;
        zet(rij, vraag, begin, duur);
    }

    public void verzet(String nummer, UUID afspraak, Instant begin, Duration duur) {
        Consultvraag vraag = magAfspreken(nummer);
        AfspraakRij rij = rij(nummer, afspraak);
        rij.volgnummer++;
        zet(rij, vraag, begin, duur);
    }

    public void zegAf(String nummer, UUID afspraak) {
        Consultvraag vraag = magAfspreken(nummer);
        AfspraakRij rij = rij(nummer, afspraak);
        eis(!rij.vervallen, "Deze afspraak was al afgezegd.");
        rij.vervallen = true;
        rij.volgnummer++;
        bewaar(rij, vraag);
    }

    @Transactional(readOnly = true)
    public List<Afspraak> bij(String nummer) {
        Consultvraag vraag = consultaties.lees(nummer).vraag();
        boolean mag = SPREKEN_AF.contains(vraag.stand());
        return vraag.partij().opAfstand()
                ? List.of()
                : rijen.findByConsultOrderByBegin(vraag.id()).stream()
                        .map(rij -> new Afspraak(rij.id, rij.begin, rij.einde, rij.vervallen, mag && !rij.vervallen))
                        .toList();
    }

    /** For a calendar of one's own: the number and when, nothing else. */
    @Transactional(readOnly = true)
    public String agenda(String nummer, UUID afspraak) {
        if (consultaties.lees(nummer).vraag().partij().opAfstand()) {
            throw new Fout.BestaatNiet(NIET_VOOR_JOU);
        }
        return Agendabestand.van(rij(nummer, afspraak));
    }

    private Consultvraag magAfspreken(String nummer) {
        Consultvraag vraag = consultaties.lees(nummer).vraag();
        eis(
                !vraag.partij().opAfstand() && SPREKEN_AF.contains(vraag.stand()),
                "Een afspraak maak je als de vraag is aangenomen en nog loopt.");
        return vraag;
    }

    private AfspraakRij rij(String nummer, UUID afspraak) {
        return rijen.findByIdAndNummer(afspraak, nummer).orElseThrow(() -> new Fout.BestaatNiet(NIET_VOOR_JOU));
    }

    private void zet(AfspraakRij rij, Consultvraag vraag, Instant begin, Duration duur) {
        eis(begin.isAfter(klok.instant()), "Dit moment is al geweest. Kies een later moment.");
        eis(duur.isPositive() && duur.compareTo(HOOGSTENS) <= 0, "Een afspraak duurt hooguit twaalf uur.");
        rij.begin = begin;
        rij.einde = begin.plus(duur);
        bewaar(rij, vraag);
    }

    private void bewaar(AfspraakRij rij, Consultvraag vraag) {
        rij.veranderd = klok.instant();
        rijen.saveAndFlush(rij);
        Set<UUID> wie = new HashSet<>(Set.of(consultaties.vragerVan(vraag.nummer())));
        UUID deskundige = consultaties.deskundigeVan(vraag.nummer());
        if (deskundige != null) {
            accounts.vanProfessional(deskundige).map(Gebruiker::account).ifPresent(wie::add);
        }
        meldingen.publishEvent(new ConsultvraagVeranderd(rij.consult, wie, false));
    }

    private static void eis(boolean goed, String zin) {
        if (!goed) {
            throw new Fout.RegelGeschonden(zin);
        }
    }
}
