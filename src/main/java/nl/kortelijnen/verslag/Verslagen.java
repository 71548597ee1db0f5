package nl.kortelijnen.verslag;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
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
        return regels(versies.findByStaatOrderByGepubliceerdDesc(VersieRij.Staat.GEPUBLICEERD));
    }

    /** All drafts, last changed first; nothing for whoever is not an organisator. */
    public List<Verslagregel> concepten() {
        boolean organisator = toegang.huidige()
                .filter(gebruiker -> gebruiker.heeft(Rol.ORGANISATOR))
                .isPresent();
        return organisator ? regels(versies.findByStaatOrderByBewaardDesc(VersieRij.Staat.CONCEPT)) : List.of();
    }

    public Optional<Verslagregel> nieuwste() {
        return versies.findFirstByStaatOrderByGepubliceerdDesc(VersieRij.Staat.GEPUBLICEERD)
                .flatMap(rij -> regels(List.of(rij)).stream().findFirst());
    }

    /** The published version at this address; empty when there is none (any more). */
    public Optional<Publicatie> openbaar(String slug) {
        return verslagen.findBySlug(slug).flatMap(this::publicatie);
    }

    /** An earlier version, for as long as the report itself is to be read. */
    public Optional<Publicatie> openbaar(String slug, int nummer) {
        return verslagen
                .findBySlug(slug)
                .flatMap(verslag -> versies.findByVerslagOrderByNummerDesc(verslag.id).stream()
                                .anyMatch(rij -> rij.staat == VersieRij.Staat.GEPUBLICEERD)
                        ? versie(verslag, nummer)
                        : Optional.empty());
    }

    private Optional<Publicatie> versie(VerslagRij verslag, int nummer) {
        List<VersieRij> alle = versies.findByVerslagOrderByNummerDesc(verslag.id);
        return alle.stream()
                .filter(rij -> rij.nummer == nummer && rij.isTeLezen())
                .findFirst()
                .map(rij -> Samenstelling.publicatie(verslag, rij, alle));
    }

    /** The paragraphs a version was made from, without the names that were taken out; for organisatoren. */
    public List<Alinea> bron(String slug, int nummer) {
        toegang.vereis(Rol.ORGANISATOR);
        return openbaar(slug, nummer).stream()
                .flatMap(verslag -> versies.findByVerslagOrderByNummerDesc(verslag.verslag()).stream())
                .filter(rij -> rij.nummer == nummer)
                .findFirst()
                .orElseThrow(() -> new Fout.BestaatNiet("Deze versie van het verslag is er niet (meer)."))
                .alineas
                .stream()
                .map(AlineaRij::naarAlinea)
                .toList();
    }

    Stream<Publicatie> alleOpenbaar() {
        return versies.findByStaatOrderByGepubliceerdDesc(VersieRij.Staat.GEPUBLICEERD).stream()
                .flatMap(rij -> verslagen.findById(rij.verslag).flatMap(this::publicatie).stream())
                .toList()
                .stream();
    }

    public boolean bestaat(UUID verslag) {
        return verslagen.existsById(verslag);
    }

    private Optional<Publicatie> publicatie(VerslagRij verslag) {
        return versies.findByVerslagAndStaat(verslag.id, VersieRij.Staat.GEPUBLICEERD)
                .map(rij -> Samenstelling.publicatie(verslag, rij, versies.findByVerslagOrderByNummerDesc(verslag.id)));
    }

    private List<Verslagregel> regels(List<VersieRij> rijen) {
        Map<UUID, VerslagRij> opId = verslagen
                .findAllById(rijen.stream().map(rij -> rij.verslag).toList())
                .stream()
                .collect(Collectors.toMap(verslag -> verslag.id, Function.identity()));
        return rijen.stream()
                .map(rij -> Samenstelling.regel(Objects.requireNonNull(opId.get(rij.verslag)), rij))
                .toList();
    }
}
