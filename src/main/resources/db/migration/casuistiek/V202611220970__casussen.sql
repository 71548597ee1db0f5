-- A case as its writer typed it. Withdrawing deletes the row and all that hangs on it; only casus_spoor remains.
create table casus (
    id                  uuid primary key,
    schrijver           uuid        not null references account,
    functie             text        not null,
    status              text        not null,
    soort               text        not null,
    vraagsoort          text,
    fase                text,
    titel               text        not null,
    context             text        not null,
    vraag               text        not null,
    wat_geprobeerd      text        not null,
    wat_hielp           text        not null,
    uitkomst            text        not null,
    cultuur_en_netwerk  text        not null,
    notitie             text,
    melding             text,
    beoordelaar         uuid references account,
    gemaakt             timestamptz not null,
    gewijzigd           timestamptz not null,
    ingediend           timestamptz,
    gedeeld             timestamptz,
    versie              integer     not null default 0
);
create index casus_schrijver on casus (schrijver);
create index casus_status on casus (status, gedeeld);

create table casus_thema (
    casus uuid not null references casus on delete cascade,
    thema text not null,
    primary key (casus, thema)
);

-- Why something recognisable was left, for the second person to judge.
create table casus_reden (
    casus uuid not null references casus on delete cascade,
    veld  text not null,
    tekst text not null,
    reden text not null,
    primary key (casus, veld, tekst)
);

create table casus_reactie (
    id      uuid primary key,
    casus   uuid        not null references casus on delete cascade,
    account uuid        not null references account,
    functie text        not null,
    tekst   text        not null,
    op      timestamptz not null
);
create index casus_reactie_casus on casus_reactie (casus, op);

-- That there was a case, and when; nothing of what it said or who wrote it.
create table casus_spoor (
    id          uuid primary key,
    gemaakt     timestamptz not null,
    gedeeld     timestamptz,
    ingetrokken timestamptz not null
);
