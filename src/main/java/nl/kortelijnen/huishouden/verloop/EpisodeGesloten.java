package nl.kortelijnen.huishouden.verloop;

import java.util.UUID;

/** Said in the transaction in which it closes. */
public record EpisodeGesloten(UUID huishouden, UUID episode, Afloop afloop) {}
