-- A conference that is announced: what is on, who comes, and what the subgroups write down together.
create table bijeenkomst (
    id         uuid primary key,
    titel      text        not null,
    uitleg     text        not null,
    plaats     text        not null,
    begin      timestamptz not null,
    einde      timestamptz not null,
    plekken    integer check (plekken > 0),
    programma  text        not null,
    maker      uuid        not null,
    afgelast   boolean     not null default false,
    volgnummer integer     not null default 0,
    veranderd  timestamptz not null,
    herinnerd  timestamptz,
    verslag    uuid,
    notities   bigint      not null default 0,
    check (einde > begin)
);

create table bijeenkomst_groep (
    id          uuid primary key,
    bijeenkomst uuid    not null references bijeenkomst on delete cascade,
    nummer      integer not null,
    naam        text    not null,
    unique (bijeenkomst, nummer)
);

create table bijeenkomst_aanmelding (
    bijeenkomst      uuid        not null references bijeenkomst on delete cascade,
    account          uuid        not null,
    naam             text        not null,
    functie          text        not null,
    organisatie      uuid,
    organisatie_naam text        not null,
    groep            uuid references bijeenkomst_groep on delete set null,
    plek             text        not null check (plek in ('GEPLAATST', 'WACHTLIJST', 'AFGEMELD')),
    sinds            timestamptz not null,
    aanwezig         boolean     not null default false,
    primary key (bijeenkomst, account)
);

-- Open points of earlier reports that go along to this meeting (V05).
create table bijeenkomst_punt (
    bijeenkomst uuid not null references bijeenkomst on delete cascade,
    volgpunt    uuid not null references verslag_volgpunt on delete cascade,
    primary key (bijeenkomst, volgpunt)
);

-- What stands in the notes now, and every operation that made it so, numbered per meeting.
create table bijeenkomst_notitie (
    id          uuid primary key,
    bijeenkomst uuid   not null references bijeenkomst on delete cascade,
    groep       uuid   not null references bijeenkomst_groep,
    volgorde    bigint not null,
    soort       text   not null,
    tekst       text   not null,
    versie      bigint not null,
    naam        text   not null
);
create index bijeenkomst_notitie_groep on bijeenkomst_notitie (bijeenkomst, groep, volgorde);

create table bijeenkomst_handeling (
    bijeenkomst uuid        not null references bijeenkomst on delete cascade,
    nummer      bigint      not null,
    notitie     uuid        not null,
    groep       uuid        not null,
    handeling   text        not null check (handeling in ('ERBIJ', 'ANDERS', 'WEG')),
    soort       text        not null,
    tekst       text        not null,
    account     uuid        not null,
    wanneer     timestamptz not null,
    primary key (bijeenkomst, nummer)
);
