package nl.kortelijnen.ketennetwerk.introductie;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking to be introduced (AN21). Only the one who asks and the one who was asked ever see a request; what has no
 * intermediary goes to the netwerkbeheerders.
 */
@Service
public class Introducties {

    private static final int LANGSTE_TEKST = 500;

    private final Introductierijen rijen;
    private final Ketennetwerk netwerk;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Post post;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Introducties(
            Introductierijen rijen,
            Ketennetwerk netwerk,
            Accounts accounts,
            Toegang toegang,
            Post post,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.rijen = rijen;
        this.netwerk = netwerk;
        this.accounts = accounts;
        this.toegang = toegang;
        this.post = post;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** Whether this colleague can be asked through the portal: has an account here. */
    public boolean kanVragen(ProfessionalId via) {
        toegang.vereis();
        return accounts.vanProfessional(via.waarde()).isPresent();
    }

    /**
     * Asks it, and tells who is asked.
     *
     * @param via null for the netwerkbeheerders
     */
    @Transactional
    public void vraag(@Nullable ProfessionalId via, Introductiewens wens, String waarvoor) {
        Gebruiker ik = toegang.vereis();
        if (via != null && via.waarde().equals(ik.professional())) {
            throw new Fout.RegelGeschonden("Je kunt jezelf niet vragen. Kies een collega.");
        }
        if (waarvoor.isBlank() || waarvoor.strip().length() > LANGSTE_TEKST) {
            throw new Fout.RegelGeschonden(
                    "Schrijf in hooguit " + LANGSTE_TEKST + " tekens waarvoor je wilt kennismaken. Noem geen namen.");
        }
        Set<UUID> gevraagden = gevraagden(via, ik);
        UUID id = UUID.randomUUID();
        if (!rijen.voegToe(
                id, klok.instant(), ik.account(), via == null ? null : via.waarde(), wens, waarvoor.strip())) {
            throw new Fout.RegelGeschonden("Dit vroeg je al. Je ziet het bij Introducties zodra er antwoord is.");
        }
        meld(gevraagden);
    }

    /** What waits for an answer of the one who asks, oldest first. */
    public List<Introductie> wachtOpMij() {
        return metNamen(rijen.openAan(lezer(toegang.vereis())));
    }

    /** What I was asked or answered, newest first. */
    public List<Introductie> aanMij() {
        return metNamen(rijen.aan(lezer(toegang.vereis())));
    }

    /** What I asked, newest first. */
    public List<Introductie> vanMij() {
        return metNamen(rijen.van(toegang.vereis().account()));
    }

    /** The answers that I have not looked at yet, newest first. */
    public List<Introductie> nieuweAntwoorden() {
        return metNamen(rijen.van(toegang.vereis().account()).stream()
                .filter(rij -> rij.stand() != Introductiestand.GEVRAAGD && !rij.gezien())
                .toList());
    }

    /** I looked at my answers. */
    public void gezien() {
        rijen.gezien(toegang.vereis().account());
    }

    @Transactional
    public void zegToe(UUID id, String bericht) {
        beantwoord(id, Introductiestand.TOEGEZEGD, bericht);
    }

    @Transactional
    public void wijsAf(UUID id, String reden) {
        beantwoord(id, Introductiestand.AFGEWEZEN, reden);
    }

    /** Takes one's own request back, as long as nobody answered. */
    @Transactional
    public void trekIn(UUID id) {
        if (!rijen.trekIn(id, toegang.vereis().account())) {
            throw nietMeerOpen();
        }
    }

    private void beantwoord(UUID id, Introductiestand stand, String antwoord) {
        Gebruiker ik = toegang.vereis();
        Introductierijen.Rij vraag = rijen.openAan(lezer(ik), id).orElseThrow(Introducties::nietMeerOpen);
        if (antwoord.strip().length() > LANGSTE_TEKST) {
            throw new Fout.RegelGeschonden("Schrijf je antwoord in hooguit " + LANGSTE_TEKST + " tekens.");
        }
        if (!rijen.beantwoord(id, stand, antwoord.strip(), klok.instant(), ik.account())) {
            throw nietMeerOpen();
        }
        meld(Set.of(vraag.vrager()));
    }

    private Set<UUID> gevraagden(@Nullable ProfessionalId via, Gebruiker ik) {
        if (via == null) {
            return accounts.metRol(Rol.NETWERKBEHEERDER).stream()
                    .map(Gebruiker::account)
                    .filter(account -> !account.equals(ik.account()))
                    .collect(Collectors.toSet());
        }
        return Set.of(accounts.vanProfessional(via.waarde())
                .orElseThrow(() -> new Fout.RegelGeschonden(
                        "Deze collega heeft hier geen account. Bel of mail, en vraag het zelf."))
                .account());
    }

    private void meld(Set<UUID> wie) {
        post.stuur(wie, Postsoort.INTRODUCTIE);
        gebeurtenissen.publishEvent(new IntroductieVeranderd(wie));
    }

    private List<Introductie> metNamen(List<Introductierijen.Rij> gevonden) {
        if (gevonden.isEmpty()) {
            return List.of();
        }
        Map<UUID, Gebruiker> vragers =
                accounts
                        .gebruikers(gevonden.stream()
                                .map(Introductierijen.Rij::vrager)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Gebruiker::account, Function.identity()));
        Map<UUID, String> namen = namen(gevonden.stream()
                .map(Introductierijen.Rij::via)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return gevonden.stream()
                .map(rij -> metNamen(rij, Optional.ofNullable(vragers.get(rij.vrager())), namen))
                .toList();
    }

    private Map<UUID, String> namen(Collection<UUID> mensen) {
        return mensen.isEmpty()
                ? Map.of()
                : netwerk.professionals(mensen.stream().map(ProfessionalId::new).toList()).stream()
                        .collect(Collectors.toMap(mens -> mens.id().waarde(), Professional::naam, (een, ander) -> een));
    }

    private static Introductie metNamen(Introductierijen.Rij rij, Optional<Gebruiker> vrager, Map<UUID, String> namen) {
        UUID via = rij.via();
        return new Introductie(
                rij.id(),
                rij.gevraagd(),
                rij.vrager(),
                vrager.map(Gebruiker::naam).orElse(""),
                vrager.map(Gebruiker::professional).orElse(null),
                via == null ? null : new ProfessionalId(via),
                via == null ? "" : namen.getOrDefault(via, ""),
                rij.wens(),
                rij.waarvoor(),
                rij.stand(),
                rij.antwoord(),
                rij.beantwoord(),
                rij.gezien());
    }

    private static Introductierijen.Lezer lezer(Gebruiker ik) {
        return new Introductierijen.Lezer(ik.account(), ik.professional(), ik.heeft(Rol.NETWERKBEHEERDER));
    }

    private static Fout.BestaatNiet nietMeerOpen() {
        return new Fout.BestaatNiet(
                "Deze vraag staat niet (meer) voor je open. Kijk bij Introducties hoe het ermee is.");
    }
}
