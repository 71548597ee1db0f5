-- What goes for good, and the proof that it went: numbers and days, no text.
create table vernietiging (
    id               uuid primary key,
    huishouden       uuid        not null,
    kenmerk          text        not null,
    aanleiding       text        not null,
    laatst           date        not null,
    voorgesteld_door uuid        not null references account,
    functionaris     boolean     not null,
    voorgesteld      timestamptz not null,
    bevestigd_door   uuid        references account,
    bevestigd        timestamptz,
    gereed           timestamptz,
    afgewezen_door   uuid        references account,
    afgewezen        timestamptz,
    check (afgewezen is null or bevestigd is null),
    check (gereed is null or bevestigd is not null)
);
create unique index vernietiging_een on vernietiging (huishouden) where gereed is null and afgewezen is null;
create index vernietiging_gereed on vernietiging (gereed);

create table vernietigdeel (
    vernietiging uuid    not null references vernietiging,
    volgorde     integer not null,
    naam         text    not null,
    aantal       integer not null,
    primary key (vernietiging, naam)
);

create table bewaaruitstel (
    huishouden uuid        primary key,
    tot        date        not null,
    reden      text        not null,
    door       uuid        not null references account,
    op         timestamptz not null
);
