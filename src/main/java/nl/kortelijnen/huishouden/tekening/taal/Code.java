package nl.kortelijnen.huishouden.tekening.taal;

/** Why an operation was skipped, or a handeling refused; these names stand on the wire. */
public enum Code {
    ONLEESBAAR,
    ONJUISTE_WAARDE,
    GEVOELIG_PATROON,
    TE_VEEL,
    TE_GROOT,
    TE_SNEL,
    GEEN_RECHT,
    NIET_VAN_JOU,
    ONBEKEND,
    BESTAAT_AL,
    ZELFDE,
    VOOROUDER,
    IN_GEBRUIK,
    TE_OUD,
    NIETS,
    ALLEEN_LEZEN,
    OPSLAG_WEG,
    VERSIE
}
