package nl.kortelijnen.toegang.betrokkenheid;

import java.util.UUID;

/** Something changed in who may see this household; published before the change is committed. */
public record RechtenVeranderd(UUID huishouden) {}
