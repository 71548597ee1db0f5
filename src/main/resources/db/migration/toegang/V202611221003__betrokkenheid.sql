-- Texts in columns called *_kluis are encrypted; see docs/besluiten/0008. Nothing is deleted: what ended keeps its row.
create table huishoudregister (
    huishouden uuid        primary key,
    kenmerk    text        not null unique,
    begonnen   timestamptz not null
);

create table betrokkenheid (
    id              uuid        primary key,
    huishouden      uuid        not null references huishoudregister,
    account         uuid        not null references account,
    rol             text        not null,
    doel            text        not null,
    vanaf           date        not null,
    tot             date,
    toegevoegd_door uuid        not null,
    toegevoegd      timestamptz not null,
    beeindigd_door  uuid,
    beeindigd       timestamptz,
    check (tot is null or tot > vanaf)
);
create index betrokkenheid_huishouden on betrokkenheid (huishouden);
create index betrokkenheid_account on betrokkenheid (account) where beeindigd is null;

create table vast_contact (
    huishouden uuid        not null references huishoudregister,
    account    uuid        not null references account,
    van        timestamptz not null,
    tot        timestamptz
);
create unique index vast_contact_een on vast_contact (huishouden) where tot is null;

create table rechtsgrond (
    id                uuid        primary key,
    huishouden        uuid        not null references huishoudregister,
    doel              text        not null,
    grondslag         text        not null,
    toelichting_kluis text        not null,
    vanaf             date        not null,
    tot               date,
    vastgelegd_door   uuid        not null,
    vastgelegd        timestamptz not null,
    beeindigd         timestamptz,
    check (tot is null or tot > vanaf)
);
create index rechtsgrond_huishouden on rechtsgrond (huishouden);

create table toestemming (
    id              uuid        primary key,
    huishouden      uuid        not null references huishoudregister,
    doel            text        not null,
    door_kluis      text        not null,
    organisaties    uuid[]      not null,
    vanaf           date        not null,
    tot             date        not null,
    geweigerd       boolean     not null,
    gevolg_kluis    text        not null,
    vastgelegd_door uuid        not null,
    vastgelegd      timestamptz not null,
    ingetrokken     timestamptz,
    check (tot > vanaf)
);
create index toestemming_huishouden on toestemming (huishouden);

create table noodtoegang (
    id              uuid        primary key,
    huishouden      uuid        not null references huishoudregister,
    account         uuid        not null references account,
    reden_kluis     text        not null,
    van             timestamptz not null,
    tot             timestamptz not null,
    beoordeeld_door uuid,
    beoordeeld      timestamptz,
    terecht         boolean,
    oordeel_kluis   text        not null,
    check (tot > van and tot <= van + interval '24 hours')
);
create index noodtoegang_huishouden on noodtoegang (huishouden);
create index noodtoegang_open on noodtoegang (van) where beoordeeld is null;

create table slot (
    id          uuid        primary key,
    huishouden  uuid        not null references huishoudregister,
    onderdeel   text        not null,
    reden_kluis text        not null,
    accounts    uuid[]      not null,
    gezet_door  uuid        not null,
    gezet       timestamptz not null,
    eraf        timestamptz
);
create unique index slot_een on slot (huishouden, onderdeel) where eraf is null;
