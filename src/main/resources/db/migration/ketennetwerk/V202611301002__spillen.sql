-- Who held the network together, a measurement a day; one that is done again the same day takes the place of the first.
create table spilmeting (
    dag     date        primary key,
    gemeten timestamptz not null,
    mensen  int         not null,
    lijnen  int         not null
);
create table spil (
    dag          date             not null references spilmeting on delete cascade,
    professional uuid             not null,
    tussenheid   double precision not null,
    lijnen       int              not null,
    onmisbaar    boolean          not null,
    primary key (dag, professional)
);
create index spil_tussenheid on spil (dag, tussenheid desc);
