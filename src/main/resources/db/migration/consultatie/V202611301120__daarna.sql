-- What comes of a consultation: the advice and what was done with it, what the reporter hears, and handing over.
-- Texts are encrypted. No column points to a household.
create table consultadvies (
    id              uuid primary key,
    consult         uuid        not null references consultvraag on delete cascade,
    nummer          text        not null,
    vrager          uuid        not null,
    schrijver       uuid        not null,
    tekst           text        not null,
    voorstellen     text,
    gegeven         timestamptz not null,
    ontvanger       uuid,
    organisatie     uuid,
    gestuurd        timestamptz,
    opvolgen        date,
    herinnerd       timestamptz,
    uitkomst        text,
    reden           text,
    hulp_vanaf      date,
    beantwoord      timestamptz,
    beantwoord_door uuid,
    versie          integer     not null default 0
);
create index consultadvies_consult on consultadvies (consult);
create index consultadvies_ontvanger on consultadvies (ontvanger) where ontvanger is not null;
create index consultadvies_opvolgen on consultadvies (opvolgen) where beantwoord is null and herinnerd is null;

create table consultterugkoppeling (
    id             uuid primary key,
    consult        uuid        not null references consultvraag on delete cascade,
    nummer         text        not null,
    vrager         uuid        not null,
    melder         uuid,
    melderrol      text        not null,
    moment         text        not null,
    afgesproken    timestamptz not null,
    termijn        date        not null,
    herinnerd      timestamptz,
    wijze          text,
    stap           text,
    contactpersoon text,
    vervolg        text,
    ouders         text,
    gegeven        timestamptz,
    versie         integer     not null default 0,
    unique (consult, moment)
);
create index consultterugkoppeling_melder on consultterugkoppeling (melder) where melder is not null;
create index consultterugkoppeling_open on consultterugkoppeling (termijn) where gegeven is null and herinnerd is null;

create table consultoverdracht (
    id            uuid primary key,
    consult       uuid        not null references consultvraag on delete cascade,
    nummer        text        not null,
    van           uuid        not null,
    naar          uuid        not null,
    organisatie   uuid,
    warm          boolean     not null,
    gesprek       date,
    deelnemers    text,
    keuze         text,
    verwachting   text        not null,
    reden         text,
    afwijzing     text,
    stand         text        not null,
    aangeboden    timestamptz not null,
    aangenomen    timestamptz,
    wachtlijst    boolean     not null default false,
    contact       date,
    oppaktermijn  date,
    gewaarschuwd  timestamptz,
    heropend      integer     not null default 0,
    stagnatie     timestamptz,
    stagneert     text,
    ontvangen     timestamptz,
    reactietermijn date,
    geescaleerd   timestamptz,
    versie        integer     not null default 0
);
create index consultoverdracht_naar on consultoverdracht (naar);
create index consultoverdracht_consult on consultoverdracht (consult);
