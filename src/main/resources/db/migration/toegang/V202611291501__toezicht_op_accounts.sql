-- A role with which one helps others into their accounts counts after a wait and somebody else's yes. No row: it counts.
create table bevoegdheid (
    account        uuid        not null references account on delete cascade,
    rol            text        not null,
    gegeven_door   uuid        not null references account,
    gegeven_op     timestamptz not null,
    telt_vanaf     timestamptz not null,
    bevestigd_door uuid        references account,
    bevestigd_op   timestamptz,
    primary key (account, rol)
);

-- Whoever came in by ways that others opened sees no household until somebody who knows them said yes.
create table voorbehoud (
    account      uuid        primary key references account on delete cascade,
    reden        text        not null,
    sinds        timestamptz not null,
    opgeheven_op timestamptz
);

-- A password that others chose or opened, until a second factor of its owner came with it.
create table gekregen_wachtwoord (
    account  uuid        primary key references account on delete cascade,
    hulpcode boolean     not null,
    sinds    timestamptz not null
);

-- What others did with one's account, to be told.
create table accountmelding (
    id      uuid        primary key,
    account uuid        not null references account on delete cascade,
    wat     text        not null,
    door    uuid        references account,
    op      timestamptz not null,
    gezien  boolean     not null default false
);
create index accountmelding_account on accountmelding (account, op desc);

insert into accountmelding (id, account, wat, door, op, gezien)
select id, account, 'HULPCODE_' || soort, gegeven_door, gegeven_op, gezien from hulpcode;
alter table hulpcode drop column gezien;
