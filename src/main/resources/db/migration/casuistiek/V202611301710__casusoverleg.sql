-- A case conference: an agenda of cases that their writers put on it, who was asked and as what, notes, what was agreed.
-- What is said of a case goes with the case.
create table casusoverleg (
    id         uuid primary key,
    onderwerp  text        not null,
    op         timestamptz not null,
    plek       text        not null,
    voorzitter uuid        not null references account,
    gemaakt    timestamptz not null,
    afgerond   timestamptz
);

create table casusoverleg_genodigde (
    overleg uuid        not null references casusoverleg on delete cascade,
    account uuid        not null references account,
    rol     text        not null,
    functie text        not null,
    komt    boolean,
    sinds   timestamptz not null,
    primary key (overleg, account)
);
create index casusoverleg_genodigde_account on casusoverleg_genodigde (account);

create table casusoverleg_casus (
    overleg   uuid        not null references casusoverleg on delete cascade,
    casus     uuid        not null references casus on delete cascade,
    ingediend timestamptz not null,
    notitie   text        not null default '',
    primary key (overleg, casus)
);
create index casusoverleg_casus_casus on casusoverleg_casus (casus);

create table casusoverleg_afspraak (
    id      uuid primary key,
    overleg uuid        not null,
    casus   uuid        not null,
    account uuid        not null references account,
    tekst   text        not null,
    voor    date,
    gemaakt timestamptz not null,
    gedaan  timestamptz,
    foreign key (overleg, casus) references casusoverleg_casus on delete cascade
);
create index casusoverleg_afspraak_account on casusoverleg_afspraak (account) where gedaan is null;
create index intervisie_afspraak_account on intervisie_afspraak (account) where gedaan is null;
