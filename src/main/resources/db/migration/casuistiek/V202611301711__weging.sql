-- Weighing a decision each for oneself: nobody sees another's until all is revealed. Goes with its case.
create table casusweging (
    id       uuid primary key,
    casus    uuid        not null references casus on delete cascade,
    vraag    text        not null,
    gesteld  uuid        not null references account,
    gemaakt  timestamptz not null,
    onthuld  timestamptz
);
create index casusweging_casus on casusweging (casus);
create index casusweging_onthuld on casusweging (onthuld);

create table casusweging_oordeel (
    weging      uuid        not null references casusweging on delete cascade,
    account     uuid        not null references account,
    functie     text        not null,
    cijfer      integer     not null check (cijfer between 1 and 5),
    toelichting text        not null,
    op          timestamptz not null,
    primary key (weging, account)
);
