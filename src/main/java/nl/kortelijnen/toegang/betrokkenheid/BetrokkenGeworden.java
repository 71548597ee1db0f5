package nl.kortelijnen.toegang.betrokkenheid;

import java.util.UUID;

/** Somebody was made to be involved with a household by a colleague; told in the transaction that did so. */
public record BetrokkenGeworden(UUID huishouden, UUID account) {}
