-- Who leaves and when, and what they handed over to whom: both ends see it. The kenmerk names no family.
create table vertrek (
    account     uuid        primary key references account on delete cascade,
    dag         date        not null,
    gemeld      timestamptz not null,
    gemeld_door uuid        not null
);

create table vertrekoverdracht (
    id      uuid        primary key,
    van     uuid        not null references account on delete cascade,
    naar    uuid        not null references account on delete cascade,
    soort   text        not null,
    stuk    uuid        not null,
    kenmerk text        not null,
    op      timestamptz not null,
    gezien  boolean     not null default false
);
create index vertrekoverdracht_van on vertrekoverdracht (van, op desc);
create index vertrekoverdracht_naar on vertrekoverdracht (naar, op desc);
