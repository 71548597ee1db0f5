package nl.kortelijnen.huishouden.verloop;

import java.util.UUID;

/** Said in the transaction in which it opens, also again. */
public record EpisodeGeopend(UUID huishouden, UUID episode) {}
