-- A session about a case; with the case all of it goes. Which round it is now follows from the round that was last begun
-- by hand, when that was, and how long the rounds of the method take.
create table intervisie (
    id          uuid primary key,
    casus       uuid        not null references casus on delete cascade,
    methode     text        not null,
    begeleider  uuid        not null references account,
    gemaakt     timestamptz not null,
    ronde       integer,
    ronde_begin timestamptz,
    afgerond    timestamptz
);
create index intervisie_casus on intervisie (casus);

create table intervisie_deelname (
    intervisie uuid        not null references intervisie on delete cascade,
    account    uuid        not null references account,
    rol        text        not null,
    functie    text        not null,
    sinds      timestamptz not null,
    primary key (intervisie, account)
);

create table intervisie_inbreng (
    id         uuid primary key,
    intervisie uuid        not null references intervisie on delete cascade,
    ronde      integer     not null,
    account    uuid        not null references account,
    tekst      text        not null,
    cijfer     integer check (cijfer between 1 and 5),
    op         timestamptz not null
);
create index intervisie_inbreng_ronde on intervisie_inbreng (intervisie, ronde, op);
create unique index intervisie_een_cijfer on intervisie_inbreng (intervisie, ronde, account) where cijfer is not null;

create table intervisie_afspraak (
    id         uuid primary key,
    intervisie uuid        not null references intervisie on delete cascade,
    account    uuid        not null references account,
    tekst      text        not null,
    voor       date,
    gemaakt    timestamptz not null,
    gedaan     timestamptz
);
create index intervisie_afspraak_intervisie on intervisie_afspraak (intervisie);
