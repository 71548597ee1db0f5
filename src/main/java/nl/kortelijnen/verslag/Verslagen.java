package nl.kortelijnen.verslag;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.toegang.Rol;
import nl.kortelijnen.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading reports. What is published is for everybody, also without an account; drafts are for organisatoren. */
@Service
@Transactional(readOnly = true)
public class Verslagen {

    private final VerslagRijen verslagen;
    private final VersieRijen versies;
    private final Toegang toegang;

    Verslagen(VerslagRijen verslagen, VersieRijen versies, Toegang toegang) {
        this.verslagen = verslagen;
        this.versies = versies;
        this.toegang = toegang;
    }

    /** Newest first. */
    public List<Verslagregel> gepubliceerd() {
        return versies.findByStaatOrderByGepubliceerdDesc(VersieRij.Staat.GEPUBLICEERD).stream()
                .map(this::regel)
                .toList();
    }

    /** All drafts, last changed first; nothing for whoever is not an organisator. */
    public List<Verslagregel> concepten() {
        boolean organisator = toegang.huidige()
                .filter(gebruiker -> gebruiker.heeft(Rol.ORGANISATOR))
                .isPresent();
        return organisator
                ? versies.findByStaatOrderByBewaardDesc(VersieRij.Staat.CONCEPT).stream()
                        .map(this::regel)
                        .toList()
                : List.of();
    }

    public Optional<Verslagregel> nieuwste() {
        return versies.findFirstByStaatOrderByGepubliceerdDesc(VersieRij.Staat.GEPUBLICEERD)
                .map(this::regel);
    }

    /** The published version at this address; empty when there is none (any more). */
    public Optional<Publicatie> openbaar(String slug) {
        return verslagen.findBySlug(slug).flatMap(this::publicatie);
    }

    Stream<Publicatie> alleOpenbaar() {
        return versies.findByStaatOrderByGepubliceerdDesc(VersieRij.Staat.GEPUBLICEERD).stream()
                .flatMap(rij -> verslagen.findById(rij.verslag).flatMap(this::publicatie).stream())
                .toList()
                .stream();
    }

    boolean bestaat(UUID verslag) {
        return verslagen.existsById(verslag);
    }

    private Optional<Publicatie> publicatie(VerslagRij verslag) {
        return versies.findByVerslagAndStaat(verslag.id, VersieRij.Staat.GEPUBLICEERD)
                .map(rij -> Samenstelling.publicatie(verslag, rij, versies.findByVerslagOrderByNummerDesc(verslag.id)));
    }

    private Verslagregel regel(VersieRij rij) {
        return Samenstelling.regel(verslagen.findById(rij.verslag).orElseThrow(), rij);
    }
}
