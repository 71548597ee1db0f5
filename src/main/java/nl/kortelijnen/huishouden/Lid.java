package nl.kortelijnen.huishouden;

import java.util.UUID;

/**
 * Somebody of a household.
 *
 * @param aanduiding a role or a first name: moeder, oudste zoon, Sami
 * @param taal code of the language this person speaks best; empty when not written down
 * @param tolk whether an interpreter is needed
 */
public record Lid(UUID id, String aanduiding, String taal, boolean tolk) {}
