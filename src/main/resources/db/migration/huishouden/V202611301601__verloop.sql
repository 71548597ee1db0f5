-- The course of a household: episodes from report to closing, the plan for the future, what was seen on the way, and what
-- comes after. Texts are encrypted; the household itself stays in the graph.
create table episode (
    id              uuid primary key,
    huishouden      uuid        not null,
    melding         date        not null,
    sector          text        not null,
    aanleiding      text        not null default '',
    organisatie     uuid,
    geopend         timestamptz not null,
    geopend_door    uuid        not null,
    zorgfase        text        not null,
    zorgfase_sinds  date        not null,
    gesloten        date,
    gesloten_door   uuid,
    afloop          text,
    met_plan        boolean     not null default false,
    zonder_plan     text        not null default '',
    versie          integer     not null default 0
);
create unique index episode_open on episode (huishouden) where gesloten is null;
create index episode_huishouden on episode (huishouden, melding);
create index episode_melding on episode (melding);
create index episode_gesloten on episode (gesloten) where gesloten is not null;

create table zorgfasestap (
    id         uuid primary key,
    episode    uuid        not null references episode on delete cascade,
    van        text        not null,
    naar       text        not null,
    op         timestamptz not null,
    door       uuid        not null,
    gedaan     text        not null,
    afwijking  text        not null default ''
);
create index zorgfasestap_episode on zorgfasestap (episode, op);

create table opschaling (
    id         uuid primary key,
    episode    uuid        not null references episode on delete cascade,
    nodig      boolean     not null,
    motivering text        not null,
    op         timestamptz not null,
    door       uuid        not null
);
create index opschaling_episode on opschaling (episode, op);

create table toekomstplan (
    id            uuid primary key,
    huishouden    uuid        not null,
    episode       uuid        references episode on delete set null,
    soort         text        not null,
    wens          text        not null,
    gemaakt       timestamptz not null,
    gemaakt_door  uuid        not null,
    aanvaard      date,
    aanvaard_door text        not null default '',
    evaluatie     date,
    versie        integer     not null default 0
);
create index toekomstplan_huishouden on toekomstplan (huishouden, gemaakt);

create table planafspraak (
    id       uuid primary key,
    plan     uuid    not null references toekomstplan on delete cascade,
    tekst    text    not null,
    wie      text    not null,
    netwerk  boolean not null,
    gedaan   date,
    volgorde bigint  not null
);
create index planafspraak_plan on planafspraak (plan, volgorde);

create table terugvalsignaal (
    id       uuid primary key,
    plan     uuid    not null references toekomstplan on delete cascade,
    beeld    text    not null,
    wacht    text    not null,
    netwerk  boolean not null,
    actie    text    not null,
    gezien   date,
    volgorde bigint  not null
);
create index terugvalsignaal_plan on terugvalsignaal (plan, volgorde);

create table nazorgmoment (
    id         uuid primary key,
    huishouden uuid        not null,
    plan       uuid        references toekomstplan on delete cascade,
    soort      text        not null,
    op         date        not null,
    wie        uuid        not null,
    gedaan     timestamptz,
    uitkomst   text,
    verslag    text        not null default '',
    vervallen  timestamptz
);
create index nazorgmoment_huishouden on nazorgmoment (huishouden, op);
create index nazorgmoment_open on nazorgmoment (op) where gedaan is null and vervallen is null;

create table huishoudsignaal (
    id          uuid primary key,
    huishouden  uuid        not null,
    dag         date        not null,
    soort       text        not null,
    ernstig     boolean     not null,
    tekst       text        not null default '',
    door        uuid        not null,
    organisatie uuid,
    op          timestamptz not null,
    ingetrokken timestamptz
);
create index huishoudsignaal_huishouden on huishoudsignaal (huishouden, dag);

create table aandachtuitstel (
    id         uuid primary key,
    huishouden uuid        not null,
    tot        date        not null,
    reden      text        not null,
    door       uuid        not null,
    op         timestamptz not null
);
create index aandachtuitstel_huishouden on aandachtuitstel (huishouden, tot);

-- What a household says of the help it had: nothing in an answer leads back to who gave it.
create table ervaringsbriefje (
    zegel      text primary key,
    organisatie uuid,
    gemaakt    timestamptz not null,
    tot        timestamptz not null
);
create table ervaring (
    id          uuid primary key,
    organisatie uuid,
    kwartaal    text    not null,
    gehoord     integer not null check (gehoord between 1 and 5),
    respect     integer not null check (respect between 1 and 5),
    duidelijk   integer not null check (duidelijk between 1 and 5),
    tempo       integer not null check (tempo between 1 and 5)
);
create index ervaring_kwartaal on ervaring (kwartaal);
